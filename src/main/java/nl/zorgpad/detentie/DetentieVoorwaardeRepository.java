package nl.zorgpad.detentie;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DetentieVoorwaardeRepository extends Repository<DetentieVoorwaardeEntity, Long> {

    DetentieVoorwaardeEntity saveAndFlush(DetentieVoorwaardeEntity voorwaarde);

    List<DetentieVoorwaardeEntity> findByDetentieOrderById(UUID detentie);
}
