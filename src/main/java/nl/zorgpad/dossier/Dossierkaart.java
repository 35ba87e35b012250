package nl.zorgpad.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What a capability wants to say at the top of the Dossier tab: the state of its work on a case, and where to go on. A
 * capability gives a bean. Whoever reads the card has the right to the dossier and is logged.
 */
public interface Dossierkaart {

    /** Cards show from low to high; urgent cards come before all others. */
    int volgorde();

    /** The card for this case; empty when there is nothing to say. */
    Optional<Kaart> kaart(String zaaknummer);

    /**
     * One card.
     *
     * @param kop heading, a few words
     * @param dringend shown as a warning, above the other cards
     */
    record Kaart(String kop, boolean dringend, List<Regel> regels, List<Verwijzing> verwijzingen) {

        public Kaart {
            regels = List.copyOf(regels);
            verwijzingen = List.copyOf(verwijzingen);
        }
    }

    /** One line of a card: {@code Kader: vrijwillig}. A label may be empty. */
    record Regel(String label, String waarde) {}

    /**
     * A link to a page of this application.
     *
     * @param pad starts with one slash: {@code /gezinsplan/GZ-2026-000001}
     */
    record Verwijzing(String tekst, String pad) {

        public Verwijzing {
            if (pad == null || !pad.matches("/(?![/\\\\])\\S*")) {
                throw new IllegalArgumentException("Een verwijzing gaat naar een pagina van deze toepassing.");
            }
        }
    }
}
