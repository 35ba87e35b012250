package nl.zorgpad.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ToestemmingRepository extends Repository<ToestemmingEntity, UUID> {

    ToestemmingEntity saveAndFlush(ToestemmingEntity toestemming);

    List<ToestemmingEntity> findByPersoonIdInOrderByVolgnummerDesc(Collection<UUID> personen);
}
