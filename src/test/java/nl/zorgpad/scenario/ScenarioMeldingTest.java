package nl.zorgpad.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A wrong expectation says what happened instead. */
@ZorgpadTest
class ScenarioMeldingTest {

    private static final String AANMELDEN = """
            scenario: T-01
            titel: Proef
            team: hoograven
            stappen:
              - op: 2025-03-03 10:00
                wie: voordeur
                doet: Aanmelden
            """;

    private static final String VERKENNEN = AANMELDEN + """
              - op: 2025-03-03 11:00
                wie: voordeur
                doet: Vraag verkennen
            """;

    @Autowired
    Praktijk praktijk;

    @Autowired
    DossierService dossiers;

    @Autowired
    Cijferpraktijk cijfers;

    @Autowired(required = false)
    List<Handeling> handelingen = List.of();

    @TempDir
    Path map;

    @Test
    void verkeerdGegevenNoemtWatHetWasEnDoorWelkeRegel() {
        assertThat(melding(VERKENNEN + """
                    verwacht:
                      gegevens: {urgentie: U1, kennismakingUiterlijk: 2025-03-06}
                """))
                .startsWith("T-01, stap 2 (2025-03-03 11:00): verwacht urgentie U1, maar het was U2 door regel D03-13. "
                        + "verwacht kennismakingUiterlijk 2025-03-06, maar het was 2025-03-10")
                .contains("Open taken: 'Uitkomst vaststellen' (voordeur, uiterlijk 2025-03-04).");
    }

    @Test
    void alleVerschillenVanEenStapStaanErinEnDeVolgendeStappenGaanDoor() {
        assertThat(melding(AANMELDEN + """
                    verwacht:
                      route: toeslagen
                      team: lunetten
                      regels: [D01-2, D06-1]
                      geen_regels: [D01]
                      taken:
                        - {taak: Vraag verkennen, rol: teammanager, uiterlijk: 2025-03-10, prioriteit: 75}
                        - {taak: Vraag verkenen}
                      geen_taak: [Vraag verkennen]
                      klassen: {K01: op_tijd, K05: op_tijd}
                      uitkomst: gestart
                  - op: 2025-03-04
                    verwacht:
                      taken: []
                """).lines())
                .hasSize(2)
                .anySatisfy(eerste -> assertThat(eerste)
                        .contains("verwacht route toeslagen, maar het was wijkteam door regel D01-8.")
                        .contains("verwacht team lunetten, maar het was hoograven")
                        .contains("verwacht regel D01-2, maar in deze stap gold D01-8.")
                        .contains("verwacht regel D06-1, maar beslissing D06 is in deze stap niet genomen.")
                        .contains("verwacht dat regel D01 niet gold, maar D01-8 gold in deze stap wel.")
                        .contains("verwacht taak 'Vraag verkennen' voor rol teammanager, maar hij was voor voordeur"
                                + " en uiterlijk 2025-03-10, maar het was 2025-03-04"
                                + " en met prioriteit 75, maar het was 50.")
                        .contains("verwacht taak 'Vraag verkenen', maar die is er niet. Bedoelde u 'Vraag verkennen'?")
                        .contains("verwacht geen taak 'Vraag verkennen', maar die is er wel.")
                        .contains("verwacht K01 op_tijd, maar deze klasse is nog niet bepaald.")
                        .contains("verwacht K05 op_tijd, maar het was niet_gestart.")
                        .contains("verwacht uitkomst gestart, maar de zaak loopt nog."))
                .anySatisfy(tweede -> assertThat(tweede)
                        .startsWith(
                                "T-01, stap 2 (2025-03-04 09:00): verwacht geen open taken, maar die zijn er wel."));
    }

    @Test
    void onbekendGegevenKrijgtEenTip() {
        assertThat(melding(AANMELDEN + """
                    verwacht:
                      gegevens: {jongkind: nee}
                """))
                .contains("verwacht jongkind nee, maar dit gegeven is leeg. Bedoelde u 'jongKind'?");
    }

    @Test
    void formulierDatOnverwachtWordtGeweigerdStoptHetScenario() {
        assertThat(melding(AANMELDEN + """
                  - wie: voordeur
                    doet: Vraag verkennen
                    antwoorden: {financieleSituatie: leeg}
                    verwacht:
                      regels: [D03-13]
                  - verwacht: {uitkomst: gestart}
                """))
                .startsWith("T-01, stap 2 (2025-03-03 10:00): 'Vraag verkennen' lukte niet: ")
                .doesNotContain("D03-13")
                .doesNotContain("stap 3");
    }

    @Test
    void formulierDatOnverwachtWordtAangenomenWordtGemeld() {
        assertThat(melding(VERKENNEN + """
                    verwacht:
                      geweigerd: {veld: financieleSituatie}
                """))
                .contains("verwacht dat het formulier werd geweigerd om financieleSituatie, maar het is aangenomen.");
        assertThat(melding(VERKENNEN + """
                    antwoorden: {financieleSituatie: leeg}
                    verwacht:
                      geweigerd: {veld: leefgebieden}
                """)).contains("verwacht weigering om leefgebieden, maar de reden was: ");
        assertThat(melding(VERKENNEN + """
                    antwoorden: {financieleSituatie: nog_niet_besproken}
                    verwacht:
                      geweigerd: {veld: financieleSituatie, melding: D19-3}
                """)).contains("verwacht melding 'D19-3', maar die was: ", "(D19-1)");
    }

    @Test
    void taakDieErNietIsOfVanEenAnderIs() {
        assertThat(melding(AANMELDEN + """
                  - wie: voordeur
                    doet: Vraag verkenen
                """))
                .contains(
                        "'Vraag verkenen' lukte niet: er is nu geen taak 'Vraag verkenen'. Bedoelde u 'Vraag verkennen'?");
        assertThat(melding(AANMELDEN + """
                  - wie: voordeur.lunetten
                    doet: Vraag verkennen
                """)).contains("deze taak is er wel, maar niet voor voordeur.lunetten.");
    }

    @Test
    void fouteVraagMedewerkerOfPersoonsgegevenNoemtDeRegel() {
        fout(
                AANMELDEN + """
                    antwoorden:
                      kannaal: mbo
                """,
                "proef.yaml, regel 9: het formulier 'aanmelding' heeft geen vraag 'kannaal'. Bedoelde u 'kanaal'?");
        fout(AANMELDEN + """
                    antwoorden:
                      gezinsnaam: De Vries
                """, "proef.yaml, regel 9: 'gezinsnaam' is een persoonsgegeven of een verhaal.");
        fout(AANMELDEN + """
                  - wie: voordeurmedewerker
                    doet: Vraag verkennen
                """, "proef.yaml, regel 8: er is geen medewerker 'voordeurmedewerker.hoograven'.");
        fout("""
                scenario: T-01
                titel: Proef
                team: hoograven
                stappen:
                  - op: 2025-03-03 10:00
                    wie: voordeur
                    doet: Vraag verkennen
                """, "proef.yaml, regel 5: er is nog geen zaak. Begin het scenario met 'doet: Aanmelden'");
    }

    @Test
    void standaardAntwoordenHorenBijBestaandeVragen() {
        assertThat(Scenarios.standaard())
                .isNotEmpty()
                .allSatisfy((formulier, antwoorden) -> assertThat(
                                vragen(formulier).vragen().keySet())
                        .as(formulier)
                        .containsAll(antwoorden.keySet()));
    }

    private static Vragen vragen(String formulier) {
        try (var paden = Files.walk(Path.of("forms"))) {
            var pad = paden.filter(bestand -> bestand.endsWith(formulier + ".form"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Er is geen formulier " + formulier));
            try (var bestand = Files.newInputStream(pad)) {
                return Vragen.van(bestand);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private String melding(String scenario) {
        return catchThrowableOfType(AssertionError.class, () -> speel(scenario)).getMessage();
    }

    private void fout(String scenario, String melding) {
        assertThatThrownBy(() -> speel(scenario))
                .isInstanceOf(ScenarioFout.class)
                .hasMessageContaining(melding);
    }

    private void speel(String scenario) throws IOException {
        var pad = Files.writeString(map.resolve("proef.yaml"), scenario);
        new Uitvoerder(
                        "proef.yaml",
                        ScenarioLezer.lees(pad),
                        Scenarios.standaard(),
                        praktijk,
                        dossiers,
                        handelingen,
                        cijfers)
                .speel();
    }
}
