package nl.zorgpad.dossier;

import java.util.List;
import java.util.Optional;

/** Says whose consent is needed for youth help: decision D14, Jeugdwet 7.3.4, 7.3.5 and 7.3.15. */
public interface Toestemmingsbeslissing {

    /** The outcome; empty when the table has no rule for this situation. */
    Optional<Uitkomst> bepaal(Situatie situatie);

    /**
     * What the decision is about.
     *
     * @param leeftijd in whole years on the day of the consent; null when unknown
     * @param wilsbekwaam can weigh the own interests reasonably
     * @param gronden geen, ernstig_nadeel or weloverwogen_wens
     */
    record Situatie(String kader, Integer leeftijd, boolean wilsbekwaam, boolean ouderWeigert, String gronden) {}

    /**
     * What follows.
     *
     * @param toestemmingVan jeugdige, gezaghebbende_ouders, wettelijk_vertegenwoordiger, or only geen_informeren
     * @param vastleggenGronden the grounds must be written down
     */
    record Uitkomst(List<String> toestemmingVan, boolean vastleggenGronden, String ruleId, String herkomst) {

        public Uitkomst {
            toestemmingVan = List.copyOf(toestemmingVan);
        }
    }
}
