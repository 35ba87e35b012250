package nl.zorgpad.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GebeurtenisRepository extends Repository<GebeurtenisEntity, UUID> {

    GebeurtenisEntity saveAndFlush(GebeurtenisEntity gebeurtenis);

    List<GebeurtenisEntity> findByZaaknummerOrderByVolgnummer(String zaaknummer);

    List<GebeurtenisEntity> findByZaaknummerAndSoortOrderByVolgnummer(String zaaknummer, String soort);
}
