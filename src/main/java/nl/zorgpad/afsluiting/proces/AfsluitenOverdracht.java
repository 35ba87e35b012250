package nl.zorgpad.afsluiting.proces;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgpad.afsluiting.Gezinsdoelen;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The closing talk: the goals go to the plan, the agreements to the dossier. */
@Component
class AfsluitenOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "afsluiten";

    private final DossierService dossiers;
    private final Gezinsdoelen doelen;

    AfsluitenOverdracht(DossierService dossiers, Gezinsdoelen doelen) {
        this.dossiers = dossiers;
        this.doelen = doelen;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        if (FORMULIER.equals(new Antwoorden(inzending.stuurgegevens()).tekst("afsluitBesluit"))) {
            dossiers.legTekstenVast(
                    inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
            doelen.stelVast(
                    inzending.zaaknummer(),
                    ids(inzending, "doelenBereikt"),
                    ids(inzending, "doelenDeelsBereikt"),
                    inzending.gebruiker());
        }
        return Map.of();
    }

    private static Set<UUID> ids(Inzending inzending, String veld) {
        return inzending.stuurgegevens().get(veld) instanceof List<?> lijst
                ? lijst.stream().map(id -> UUID.fromString(id.toString())).collect(Collectors.toSet())
                : Set.of();
    }
}
