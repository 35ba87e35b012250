package nl.zorgpad.detentie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DetentieActieRepository extends Repository<DetentieActieEntity, Long> {

    DetentieActieEntity saveAndFlush(DetentieActieEntity actie);

    Optional<DetentieActieEntity> findByIdAndDetentie(Long id, UUID detentie);

    List<DetentieActieEntity> findByDetentieAndAfgerondOpIsNullOrderByUiterlijk(UUID detentie);
}
