package nl.zorgpad.partner;

import nl.zorgpad.organisatie.OrganisatieGeladen;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Two invented partners, with a secret that everybody knows, for development and tests. */
@Component
@Profile({"ontwikkeling", "test"})
class DemoPartners {

    static final String GEHEIM = "Zorgpad-demo-partner-1";

    private final PartnerBeheer partners;

    DemoPartners(PartnerBeheer partners) {
        this.partners = partners;
    }

    @EventListener
    void zetKlaar(OrganisatieGeladen geladen) {
        partners.voegToe(
                new Partner("school-de-wilg", "Basisschool De Wilg", "po_school", "ondiep", true, null), GEHEIM);
        partners.voegToe(
                new Partner(
                        "front-office-detentie",
                        "Front office detentie en terugkeer",
                        "front_office_dt",
                        "lunetten",
                        true,
                        null),
                GEHEIM);
    }
}
