package nl.zorgpad.dossier;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DossierRepository extends Repository<DossierEntity, UUID> {

    DossierEntity save(DossierEntity dossier);

    DossierEntity saveAndFlush(DossierEntity dossier);
}
