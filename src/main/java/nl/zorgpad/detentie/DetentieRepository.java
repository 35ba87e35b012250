package nl.zorgpad.detentie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DetentieRepository extends Repository<DetentieEntity, UUID> {

    DetentieEntity saveAndFlush(DetentieEntity detentie);

    Optional<DetentieEntity> findById(UUID id);

    List<DetentieEntity> findByZaaknummerAndUitkomstIsNullOrderByGemeldOp(String zaaknummer);
}
