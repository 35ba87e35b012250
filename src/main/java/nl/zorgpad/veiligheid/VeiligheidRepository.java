package nl.zorgpad.veiligheid;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VeiligheidRepository extends Repository<Veiligheidstraject, UUID> {

    Veiligheidstraject saveAndFlush(Veiligheidstraject traject);

    Optional<Veiligheidstraject> findByZaaknummerAndGeeindigdOpIsNull(String zaaknummer);

    Optional<Veiligheidstraject> findFirstByZaaknummerOrderByVolgordeDesc(String zaaknummer);
}
