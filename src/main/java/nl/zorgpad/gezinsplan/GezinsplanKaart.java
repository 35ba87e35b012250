package nl.zorgpad.gezinsplan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zorgpad.dossier.Dossierkaart;
import org.springframework.stereotype.Component;

/** The plan on the Dossier tab: its version, what is open, and the way to it. */
@Component
class GezinsplanKaart implements Dossierkaart {

    private static final int NA_VEILIGHEID = 20;
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final GezinsplanService plannen;

    GezinsplanKaart(GezinsplanService plannen) {
        this.plannen = plannen;
    }

    @Override
    public int volgorde() {
        return NA_VEILIGHEID;
    }

    @Override
    public Optional<Kaart> kaart(String zaaknummer) {
        return plannen.bestaat(zaaknummer)
                ? Optional.of(new Kaart(
                        "Gezinsplan",
                        false,
                        regels(plannen.stand(zaaknummer)),
                        List.of(new Verwijzing("Gezinsplan openen", "/gezinsplan/" + zaaknummer))))
                : Optional.empty();
    }

    private static List<Regel> regels(Planstand stand) {
        var regels = new ArrayList<Regel>();
        regels.add(new Regel("Versie", stand.versie() + (stand.versieVastgesteld() ? "" : ", nog niet vastgesteld")));
        regels.add(new Regel("Laatst vastgesteld", dag(stand.vastgesteldOp(), "nog niet")));
        regels.add(new Regel(
                "Zorgen over veiligheid",
                stand.zorgenOverVeiligheid() == null
                        ? "nog niet gevraagd"
                        : Labels.van(Labels.VEILIGHEID, stand.zorgenOverVeiligheid())));
        if (stand.vervolgDatum() != null) {
            regels.add(new Regel("Veiligheid opnieuw vragen", dag(stand.vervolgDatum(), "")));
        }
        regels.add(new Regel("Lopende doelen", String.valueOf(stand.openDoelen())));
        return regels;
    }

    private static String dag(LocalDate datum, String leeg) {
        return datum == null ? leeg : datum.format(DAG);
    }
}
