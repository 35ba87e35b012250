package nl.zorgpad.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface InzageRepository extends Repository<InzageEntity, UUID> {

    InzageEntity saveAndFlush(InzageEntity inzage);

    List<InzageEntity> findByZaaknummerOrderByVolgnummerDesc(String zaaknummer, Limit limiet);
}
