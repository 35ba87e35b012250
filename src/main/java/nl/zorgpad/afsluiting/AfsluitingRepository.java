package nl.zorgpad.afsluiting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AfsluitingRepository extends Repository<AfsluitingEntity, String> {

    AfsluitingEntity save(AfsluitingEntity afsluiting);

    Optional<AfsluitingEntity> findByZaaknummer(String zaaknummer);
}
