package nl.zorgpad.detentie;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DetentieOverlegRepository extends Repository<DetentieOverlegEntity, Long> {

    DetentieOverlegEntity saveAndFlush(DetentieOverlegEntity overleg);

    List<DetentieOverlegEntity> findByDetentieOrderByDatumAscIdAsc(UUID detentie);

    void delete(DetentieOverlegEntity overleg);
}
