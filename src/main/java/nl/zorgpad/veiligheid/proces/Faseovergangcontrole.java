package nl.zorgpad.veiligheid.proces;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.veiligheid.Fase;
import nl.zorgpad.veiligheid.VeiligheidService;
import nl.zorgpad.veiligheid.Veiligheidstraject;
import org.springframework.stereotype.Component;

/** A phase is left only when its criteria are met (PAR-06). [HJ2023] */
@Component
class Faseovergangcontrole implements Formuliercontrole {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String VELD = "faseBesluit";
    private static final String VRAAG = "Hoe gaat het verder? ";

    private final VeiligheidService veiligheid;
    private final Veiligheidskalender kalender;

    Faseovergangcontrole(VeiligheidService veiligheid, Veiligheidskalender kalender) {
        this.veiligheid = veiligheid;
        this.kalender = kalender;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("fase-evaluatie");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var besluit = stuur.tekst(VELD);
        if (besluit == null) {
            return List.of();
        }
        if (geenToestemming(stuur) && !"overdragen".equals(besluit)) {
            return fout("het gezin geeft geen toestemming meer. Kies Overdragen: dit is geen afsluiting.");
        }
        var traject = veiligheid.lopend(inzending.zaaknummer());
        var fase = Fase.vanCode(traject.fase().fase());
        return switch (besluit) {
            case "overgaan" ->
                fase == Fase.HERSTEL
                        ? fout("na herstel komt geen fase meer. Kies Afsluiten met afspraken.")
                        : criteria(stuur, traject, fase);
            case "afsluiten" -> afsluiten(stuur, traject, fase);
            default -> List.of();
        };
    }

    private static boolean geenToestemming(Antwoorden stuur) {
        return Set.of("geweigerd", "ingetrokken").contains(stuur.tekst("toestemming"))
                && "geen".equals(stuur.tekst("maatregel"));
    }

    private List<VeldFout> afsluiten(Antwoorden stuur, Veiligheidstraject traject, Fase fase) {
        if (!stuur.ja("resultaatBinnenTermijn")) {
            return fout("afsluiten kan pas als de zorgen weg zijn.");
        }
        if (fase != Fase.HERSTEL && (traject.acuut() || traject.structureel())) {
            return fout("bij acute of structurele onveiligheid gaat het gezin eerst door alle fasen.");
        }
        return fase == Fase.HERSTEL ? List.of() : criteria(stuur, traject, fase);
    }

    private List<VeldFout> criteria(Antwoorden stuur, Veiligheidstraject traject, Fase fase) {
        var vanaf = kalender.overgangVanaf(fase, traject.fase().sinds());
        if (kalender.vandaag().isBefore(vanaf)) {
            return fout("deze fase duurt, zonder incident, ten minste tot " + vanaf.format(DATUM) + " (PAR-06).");
        }
        if (!stuur.ja("afsprakenNagekomen")) {
            return fout("de afspraken zijn nog niet allemaal nagekomen.");
        }
        if (fase == Fase.DIRECTE_VEILIGHEID && "niet_alle".equals(stuur.tekst("kinderenGesproken"))) {
            return fout("nog niet alle kinderen zijn gesproken.");
        }
        if (fase == Fase.STABIELE_VEILIGHEID && !stuur.ja("risicofactorenHanteerbaar")) {
            return fout("de risicofactoren zijn nog niet hanteerbaar.");
        }
        return List.of();
    }

    private static List<VeldFout> fout(String waarom) {
        return List.of(new VeldFout(VELD, VRAAG + "Dit kan nog niet: " + waarom));
    }
}
