package nl.zorgpad.afsluiting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierbeheer;
import nl.zorgpad.dossier.Dossierkaart;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.platform.beslissing.Beslissingen;
import org.springframework.stereotype.Component;

/**
 * How help ended and how long the dossier stays, in the Dossier tab. The term runs from the last change, so the date is
 * worked out each time and moves along with every change. [JW 7.3.8] D31
 */
@Component
class AfsluitingKaart implements Dossierkaart {

    private static final int ONDERAAN = 80;
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d-M-yyyy");

    private static final Map<String, String> REDENEN = Map.of(
            "01", "volgens plan",
            "02", "eerder, samen besloten",
            "03", "door het gezin",
            "04", "door ons",
            "05", "verhuizing of overlijden");

    private final AfsluitingService afsluitingen;
    private final DossierService dossiers;
    private final Dossierbeheer beheer;
    private final Beslissingen beslissingen;
    private final Clock klok;

    AfsluitingKaart(
            AfsluitingService afsluitingen,
            DossierService dossiers,
            Dossierbeheer beheer,
            Beslissingen beslissingen,
            Clock klok) {
        this.afsluitingen = afsluitingen;
        this.dossiers = dossiers;
        this.beheer = beheer;
        this.beslissingen = beslissingen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return ONDERAAN;
    }

    @Override
    public Optional<Kaart> kaart(String zaaknummer) {
        var zaak = dossiers.zaak(zaaknummer);
        var afsluiting = afsluitingen.afsluiting(zaaknummer);
        if (afsluiting.isEmpty() && zaak.geslotenOp() == null) {
            return Optional.empty();
        }
        var regels = new ArrayList<Regel>();
        afsluiting.ifPresent(einde -> {
            regels.add(new Regel("Hulp gestopt", einde.datumEinde().format(DATUM)));
            regels.add(new Regel("Reden", einde.reden() + " " + REDENEN.get(einde.reden())));
        });
        regels.add(bewaren(zaak, afsluiting.isPresent()));
        beheer.vernietigingen(zaaknummer).stream()
                .map(deel -> deel.moment().atZone(klok.getZone()).toLocalDate())
                .max(LocalDate::compareTo)
                .ifPresent(dag -> regels.add(new Regel("Vernietigd op verzoek", dag.format(DATUM))));
        return Optional.of(new Kaart(
                "Afsluiting en bewaren",
                false,
                regels,
                List.of(new Verwijzing("Overzicht voor de cliënt", "/dossieroverzicht/" + zaaknummer))));
    }

    private Regel bewaren(Zaak zaak, boolean hulpGehad) {
        var soort = hulpGehad || afsluitingen.maandenHulp(zaak.zaaknummer()).isPresent()
                ? "jeugdhulpdossier"
                : "aanmelding_zonder_plan";
        var termijn = beslissingen.regel("bewaartermijn", Map.of("soortGegevens", soort));
        var maanden = ((Number) termijn.get("bewaarMaanden")).longValue();
        var vanaf = "einde".equals(termijn.get("bewaarVanaf"))
                ? zaak.geslotenOp().atZone(klok.getZone()).toLocalDate()
                : beheer.laatsteWijziging(zaak.zaaknummer());
        return new Regel(
                "Bewaren tot",
                vanaf.plusMonths(maanden).format(DATUM) + " (regel " + termijn.get("ruleId") + ", vanaf "
                        + vanaf.format(DATUM) + ")");
    }
}
