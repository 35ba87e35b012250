package nl.zorgpad.veiligheid;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpad.dossier.Dossierkaart;
import org.springframework.stereotype.Component;

/** Phase, agreements and next check, at the very top of the Dossier tab. */
@Component
class VeiligheidKaart implements Dossierkaart {

    private static final int BOVENAAN = 10;
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Map<String, String> KADERS = Map.of(
            "VRIJWILLIG", "vrijwillig",
            "INTENSIEF_VRIJWILLIG", "intensief vrijwillig",
            "VRIJWILLIG_TIJDENS_ONDERZOEK", "vrijwillig, de Raad onderzoekt",
            "GEDWONGEN", "gedwongen, de GI heeft de regie",
            "GEDWONGEN_STRAF", "jeugdreclassering, gezinsdeel vrijwillig",
            "GEEN_GRONDSLAG", "geen toestemming: overdragen");

    private final VeiligheidService veiligheid;

    VeiligheidKaart(VeiligheidService veiligheid) {
        this.veiligheid = veiligheid;
    }

    @Override
    public int volgorde() {
        return BOVENAAN;
    }

    @Override
    public Optional<Kaart> kaart(String zaaknummer) {
        var stand = veiligheid.stand(zaaknummer);
        return stand.loopt() ? Optional.of(new Kaart("Veiligheid", true, regels(stand), List.of())) : Optional.empty();
    }

    private static List<Regel> regels(Veiligheidsstand stand) {
        var regels = new ArrayList<Regel>();
        regels.add(new Regel(
                "Fase",
                stand.fase() == null
                        ? "Inschatten: nog geen fase"
                        : stand.fase().naam() + ", sinds " + datum(stand.faseSinds())));
        regels.add(new Regel("Kader", KADERS.getOrDefault(stand.kader(), stand.kader())));
        if (stand.contactEvu() != null) {
            regels.add(new Regel("Contactpersoon EVU", stand.contactEvu()));
        }
        if (stand.laatsteIncident() != null) {
            regels.add(new Regel("Laatste incident", datum(stand.laatsteIncident())));
        }
        if (stand.evaluatieOp() != null) {
            regels.add(new Regel("Volgende evaluatie", datum(stand.evaluatieOp())));
        }
        if (stand.volgendeControle() != null) {
            regels.add(new Regel("Volgende controle", datum(stand.volgendeControle())));
        }
        stand.afspraken()
                .forEach(afspraak -> regels.add(new Regel(
                        "Afspraak tot " + datum(afspraak.tot()),
                        afspraak.afspraak() + " (" + afspraak.wie() + "; controle: " + afspraak.controleur() + ")")));
        return regels;
    }

    private static String datum(LocalDate dag) {
        return dag.format(DATUM);
    }
}
