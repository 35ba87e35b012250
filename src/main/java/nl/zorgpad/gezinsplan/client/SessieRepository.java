package nl.zorgpad.gezinsplan.client;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SessieRepository extends Repository<SessieEntity, String> {

    SessieEntity saveAndFlush(SessieEntity sessie);

    Optional<SessieEntity> findById(String sleutelHash);

    /** For who is going to count something: two guesses at once are two guesses. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SessieEntity s where s.sleutelHash = :sleutelHash")
    Optional<SessieEntity> opSlot(String sleutelHash);

    @Modifying
    @Query("update SessieEntity s set s.laatstGebruikt = :nu where s.sleutelHash = :sleutelHash")
    void gebruikt(String sleutelHash, Instant nu);

    @Modifying
    @Query("delete from SessieEntity s where s.sleutelHash = :sleutelHash")
    void wis(String sleutelHash);

    @Modifying
    @Query("delete from SessieEntity s where s.laatstGebruikt < :voor")
    void wisOngebruiktSinds(Instant voor);
}
