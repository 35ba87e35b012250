package nl.zorgpad.dossier;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface ZaakRepository extends Repository<ZaakEntity, UUID>, ZaakOpNummer {

    ZaakEntity saveAndFlush(ZaakEntity zaak);

    /** The case, kept from other transactions until this one ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ZaakEntity where zaaknummer = :zaaknummer")
    Optional<ZaakEntity> vergrendel(@Param("zaaknummer") String zaaknummer);

    @Query(value = "select nextval('zaaknummer_volgorde')", nativeQuery = true)
    long volgendNummer();
}
