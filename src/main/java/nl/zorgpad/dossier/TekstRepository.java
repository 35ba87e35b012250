package nl.zorgpad.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TekstRepository extends Repository<TekstEntity, UUID> {

    TekstEntity saveAndFlush(TekstEntity tekst);

    List<TekstEntity> findByZaaknummerOrderByVolgnummerDesc(String zaaknummer);
}
