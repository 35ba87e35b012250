package nl.zorgpad.gezinsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Handeling;
import org.springframework.stereotype.Component;

/** What happens on the page of the plan, for scenarios: a worker or a member of the family writes in it. */
@Component
class PlanBijwerken implements Handeling {

    private static final LocalDate GEEN_EINDE = null;

    private final GezinsplanService plannen;
    private final DossierService dossiers;

    PlanBijwerken(GezinsplanService plannen, DossierService dossiers) {
        this.plannen = plannen;
        this.dossiers = dossiers;
    }

    @Override
    public String naam() {
        return "Plan bijwerken";
    }

    @Override
    public Set<String> antwoorden() {
        return Set.of(
                "zorgenOverVeiligheid",
                "veiligheidVervolgDatum",
                "visieGezin",
                "visieJeugdige",
                "visieGezinswerker",
                "doelOpZorg",
                "doelen",
                "financienBesproken",
                "ontwikkelingGevraagd",
                "digitaalAangeboden",
                "akkoord");
    }

    @Override
    public String doe(Situatie situatie, String wie, Map<String, Object> antwoorden) {
        var zaak = situatie.zaaknummer();
        var gezin = dossiers.personen(zaak);
        var gezinslid = gezinslid(gezin, wie);
        if (antwoorden.containsKey("zorgenOverVeiligheid")) {
            var vervolg = (String) antwoorden.get("veiligheidVervolgDatum");
            plannen.beantwoordVeiligheid(
                    zaak,
                    (String) antwoorden.get("zorgenOverVeiligheid"),
                    null,
                    vervolg == null ? null : LocalDate.parse(vervolg),
                    wie);
        }
        if (ja(antwoorden, "visieGezin")) {
            schrijf(zaak, Onderdeel.VISIE_GEZIN, gezinslid == null ? namens(volwassene(gezin), wie) : gezinslid);
        }
        if (ja(antwoorden, "visieJeugdige")) {
            schrijf(zaak, Onderdeel.VISIE_JEUGDIGE, gezinslid == null ? namens(kind(gezin), wie) : gezinslid);
        }
        if (ja(antwoorden, "visieGezinswerker")) {
            schrijf(zaak, Onderdeel.VISIE_GEZINSWERKER, Auteur.medewerker(wie));
        }
        if (ja(antwoorden, "doelOpZorg")) {
            plannen.voegDoelToe(zaak, doel(kind(gezin), true), Auteur.medewerker(wie));
        }
        if (ja(antwoorden, "doelen")) {
            gezin.stream()
                    .filter(Persoon::heeftEigenVraag)
                    .forEach(persoon -> plannen.voegDoelToe(zaak, doel(persoon.id(), false), Auteur.medewerker(wie)));
        }
        if (ja(antwoorden, "financienBesproken")) {
            plannen.bespreekFinancien(zaak, null, wie);
        }
        if (ja(antwoorden, "ontwikkelingGevraagd")) {
            plannen.legOntwikkelingVast(zaak, null, wie);
        }
        if (ja(antwoorden, "digitaalAangeboden")) {
            plannen.bodDigitaalAan(zaak, null, wie);
        }
        if (ja(antwoorden, "akkoord")) {
            if (gezinslid != null) {
                plannen.legAkkoordVast(zaak, true, null, gezinslid);
            } else {
                gezin.forEach(persoon -> plannen.legAkkoordVast(zaak, true, null, namens(persoon.id(), wie)));
            }
        }
        return zaak;
    }

    private void schrijf(String zaak, Onderdeel onderdeel, Auteur auteur) {
        plannen.voegTekstToe(zaak, Sleutel.gezin(onderdeel), Kanarie.VRIJE_TEKST, auteur);
    }

    private static Doelinhoud doel(UUID voor, boolean opZorg) {
        return new Doelinhoud(
                opZorg ? "veiligheid" : "opvoeden_opgroeien",
                Kanarie.VRIJE_TEKST,
                Kanarie.VRIJE_TEKST,
                List.of(voor),
                GEEN_EINDE,
                opZorg);
    }

    private static Auteur namens(UUID persoon, String wie) {
        return Auteur.namens(persoon, wie, Auteur.Vorm.GESPREK);
    }

    /** {@code ouder1} or {@code kind1}; null for a worker. */
    private static Auteur gezinslid(List<Persoon> gezin, String wie) {
        if (!wie.matches("(ouder|kind)\\d+")) {
            return null;
        }
        var nummer = Integer.parseInt(wie.replaceAll("\\D", ""));
        return gezin.stream()
                .filter(persoon -> "kind".equals(persoon.rol()) == wie.startsWith("kind"))
                .skip(nummer - 1L)
                .findFirst()
                .map(persoon -> Auteur.persoon(persoon.id()))
                .orElseThrow();
    }

    private static UUID volwassene(List<Persoon> gezin) {
        return gezin.stream()
                .filter(persoon -> !"kind".equals(persoon.rol()))
                .findFirst()
                .or(() -> gezin.stream().findFirst())
                .map(Persoon::id)
                .orElseThrow();
    }

    private static UUID kind(List<Persoon> gezin) {
        return gezin.stream()
                .filter(persoon -> "kind".equals(persoon.rol()))
                .findFirst()
                .map(Persoon::id)
                .orElseThrow();
    }

    private static boolean ja(Map<String, Object> antwoorden, String vraag) {
        var antwoord = antwoorden.get(vraag);
        return Boolean.TRUE.equals(antwoord) || "ja".equals(antwoord);
    }
}
