package nl.zorgpad.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.ToestemmingService;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class AanmeldingTotStartProcesTest {

    @Autowired
    Praktijk praktijk;

    @Autowired
    ToestemmingService toestemmingen;

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    @Test
    void vanAanmeldingTotStartMetDezelfdeGezinswerker() {
        praktijk.begin(LocalDateTime.parse("2025-03-03T09:30"));
        var zaak = praktijk.zaaknummer(praktijk.start(
                "voordeur.lunetten", "aanmelding-tot-start", aanmelding("lunetten"), gezin("2016-01-01", "po")));

        praktijk.doe(
                "voordeur.lunetten",
                zaak,
                "Vraag verkennen",
                vraagverkenning(),
                Map.of("hulpvraagInEigenWoorden", Kanarie.VRIJE_TEKST));
        assertThat(praktijk.feiten(zaak))
                .containsEntry("urgentie", "U2")
                .containsEntry("urgentieRegel", "D03-13")
                .containsEntry("kennismakingUiterlijk", "2025-03-10")
                .containsEntry("adviesRegel", "D02-7");
        praktijk.doe(
                "voordeur.lunetten",
                zaak,
                "Uitkomst vaststellen",
                Map.of("uitkomstVraagverkenning", "kennismaking"),
                Map.of());
        praktijk.doe(
                "teammanager.lunetten",
                zaak,
                "Gezinswerker toewijzen",
                Map.of("gezinswerkerId", "gezinswerker.lunetten", "zelfdeWerkerAlsBegeleiding", true),
                Map.of());
        praktijk.doe(
                "gezinswerker.lunetten",
                zaak,
                "Kennismaking plannen",
                Map.of(
                        "gezinBereikt", "ja",
                        "eersteAanbodDatum", "2025-03-07",
                        "kennismakingAfspraak", "2025-03-07",
                        "laterOpWens", false,
                        "kennismakingVorm", "thuis"),
                Map.of());
        praktijk.wordt(zaak, LocalDateTime.parse("2025-03-07T15:00"));
        praktijk.doe(
                "gezinswerker.lunetten",
                zaak,
                "Kennismaking voeren",
                kennismaking("2025-03-07", "nee"),
                Map.of("benodigdeHulp", Kanarie.VRIJE_TEKST));
        assertThat(praktijk.feiten(zaak)).containsEntry("kennismakingKlasse", "TIJDIG");
        assertThat(toestemmingen.toestemmingen(zaak)).singleElement().satisfies(toestemming -> {
            assertThat(toestemming.besluit()).isEqualTo("gegeven");
            assertThat(toestemming.ruleId()).isEqualTo("D14-3");
        });
        praktijk.doe(
                "gezinswerker.lunetten",
                zaak,
                "Ondersteuning tijdens wachten afspreken",
                Map.of(
                        "tussentijdseOndersteuning",
                        List.of("contactritme"),
                        "akkoordGezin",
                        "ja",
                        "wachtreden",
                        "wens_gezin",
                        "volgendContact",
                        "2025-03-14"),
                Map.of());
        praktijk.wordt(zaak, LocalDateTime.parse("2025-03-17T10:00"));
        praktijk.doe("gezinswerker.lunetten", zaak, "Start plannen", Map.of("startBesluit", "starten"), Map.of());
        praktijk.doe(
                "gezinswerker.lunetten",
                zaak,
                "Hulp starten",
                Map.of("datumAanvang", "2025-03-17", "zelfdeWerker", true),
                Map.of());

        assertThat(praktijk.processen(zaak)).containsExactly("gezinsplan");
        assertThat(praktijk.feiten(zaak))
                .containsEntry("uitkomst", "gestart")
                .containsEntry("wachtreden", "wens_gezin")
                .containsEntry("zelfdeWerker", true);
    }

    private static Map<String, Object> aanmelding(String wijk) {
        var velden = new HashMap<String, Object>(Map.of(
                "kanaal", "zelf_digitaal",
                "aanmeldDatumTijd", "2025-03-03T09:00",
                "gezinOpDeHoogte", "ja",
                "woonplaatsUtrecht", "ja",
                "wijk", wijk,
                "tolk", "nee",
                "aantalOuders", 1,
                "aantalKinderen", 1));
        velden.putAll(Map.of("zwangerschap", "nee", "aanmelderIsJongere", "nee", "toeslagenGedupeerd", "nee"));
        return velden;
    }

    private static Map<String, Object> gezin(String geboren, String school) {
        var velden = new HashMap<String, Object>(Map.of(
                "gezinsnaam", Kanarie.ACHTERNAAM,
                "adres", Kanarie.ADRES,
                "telefoon", Kanarie.TELEFOON,
                "ouder1Voornaam", Kanarie.VOORNAAM,
                "ouder1Achternaam", Kanarie.ACHTERNAAM,
                "ouder1Rol", "moeder",
                "ouder1Gezag", "ja",
                "kind1Voornaam", Kanarie.KIND_VOORNAAM,
                "kind1Geboortedatum", geboren,
                "kind1Schoolsoort", school));
        velden.put("kind1EigenVraag", true);
        return velden;
    }

    private static Map<String, Object> vraagverkenning() {
        var velden = new HashMap<String, Object>(Map.of(
                "leefgebieden", List.of("opvoeden_opgroeien"),
                "aardVraag", "overig",
                "steunNetwerk", "sterk",
                "financieleSituatie", "geen_zorgen",
                "zorgenOverVeiligheid", "nee",
                "suicidaliteitAcuut", "nee",
                "thuiszitten", "geen",
                "lopendeMaatregel", "nee",
                "themaScheiding", "nee"));
        return velden;
    }

    private static Map<String, Object> kennismaking(String datum, String direct) {
        return new HashMap<>(Map.of(
                "gesprekGehouden", "ja",
                "kennismakingDatum", datum,
                "zorgenOverVeiligheid", "nee",
                "financieleSituatie", "geen_zorgen",
                "toestemmingGegeven", "ja",
                "rechtenUitgelegd", "ja",
                "familiegroepsplanAangeboden", "ja",
                "directStarten", direct));
    }
}
