package nl.zorgpad.dossier;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ZaakRepository extends Repository<ZaakEntity, UUID> {

    ZaakEntity saveAndFlush(ZaakEntity zaak);

    Optional<ZaakEntity> findByZaaknummer(String zaaknummer);

    @Query(value = "select nextval('zaaknummer_volgorde')", nativeQuery = true)
    long volgendNummer();
}
