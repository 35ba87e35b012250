package nl.zorgpad.gezinsplan.client;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UitnodigingRepository extends Repository<UitnodigingEntity, UUID> {

    UitnodigingEntity saveAndFlush(UitnodigingEntity uitnodiging);

    Optional<UitnodigingEntity> findById(UUID id);

    Optional<UitnodigingEntity> findByLinkHash(String linkHash);

    /** For who is going to count something: two guesses at once are two guesses. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from UitnodigingEntity u where u.id = :id")
    Optional<UitnodigingEntity> opSlot(UUID id);

    List<UitnodigingEntity> findByZaaknummerOrderByUitgenodigdOpDesc(String zaaknummer);

    List<UitnodigingEntity> findByZaaknummerAndGestoptOpIsNull(String zaaknummer);

    boolean existsByZaaknummerAndEerstGeopendOpIsNotNull(String zaaknummer);
}
