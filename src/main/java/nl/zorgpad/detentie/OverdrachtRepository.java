package nl.zorgpad.detentie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OverdrachtRepository extends Repository<OverdrachtEntity, UUID> {

    OverdrachtEntity saveAndFlush(OverdrachtEntity overdracht);

    Optional<OverdrachtEntity> findById(UUID id);

    List<OverdrachtEntity> findByZaaknummerOrderByAangebodenOp(String zaaknummer);
}
