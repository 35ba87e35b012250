package nl.zorgpad.detentie.partner;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DetentiemeldingRepository extends Repository<DetentiemeldingEntity, String> {

    DetentiemeldingEntity saveAndFlush(DetentiemeldingEntity melding);

    Optional<DetentiemeldingEntity> findByPartnerAndBronReferentie(String partner, String bronReferentie);

    Optional<DetentiemeldingEntity> findByZaaknummerAndPartner(String zaaknummer, String partner);
}
