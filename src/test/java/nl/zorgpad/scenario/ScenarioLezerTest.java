package nl.zorgpad.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.zorgpad.scenario.Scenario.Taak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioLezerTest {

    private static final String KOP = """
            scenario: T-01
            titel: Proef
            team: lunetten
            stappen:
            """;

    @TempDir
    Path map;

    @Test
    void leestWieWanneerWatEnWatErDanMoetZijn() throws IOException {
        var scenario = lees("""
                scenario: T-01
                titel: Proef
                team: lunetten
                gezin:
                  ouders: 2
                  kinderen:
                    - {leeftijd: 2, school: voorschool}
                    - {geboren: 2011-05-06}
                stappen:
                  - op: 2025-03-03
                    wie: voordeur
                    doet: Aanmelden
                    antwoorden:
                      kanaal: huisarts
                      wijk: leeg
                      wekenAfwezig: 4
                      leefgebieden: [wonen, financien]
                    verwacht:
                      regels: [D01-8]
                      taken:
                        - {taak: Vraag verkennen, rol: voordeur, uiterlijk: 2025-03-04}
                  - op: 2025-03-04 10:30
                  - verwacht:
                      klassen: {K01: op_tijd, K03: 4}
                """);

        assertThat(scenario.gezin().ouders()).hasSize(2);
        assertThat(scenario.gezin().kinderen().get(1).geboren()).isEqualTo(LocalDate.of(2011, 5, 6));
        var eerste = scenario.stappen().get(0);
        assertThat(eerste.moment()).isEqualTo(LocalDateTime.of(2025, 3, 3, 9, 0));
        assertThat(eerste.antwoorden().get("kanaal").waarde()).isEqualTo("huisarts");
        assertThat(eerste.antwoorden().get("wijk").waarde()).isNull();
        assertThat(eerste.antwoorden().get("wekenAfwezig").waarde()).isEqualTo(4);
        assertThat(eerste.antwoorden().get("leefgebieden").waarde()).isEqualTo(List.of("wonen", "financien"));
        assertThat(eerste.verwacht().taken())
                .containsExactly(new Taak("Vraag verkennen", "voordeur", null, LocalDate.of(2025, 3, 4), null));
        assertThat(scenario.stappen().get(1).wie()).isNull();
        assertThat(scenario.stappen().get(2).moment()).isEqualTo(LocalDateTime.of(2025, 3, 4, 10, 30));
        assertThat(scenario.stappen().get(2).verwacht().klassen()).containsEntry("K03", "4");
    }

    @Test
    void onbekendeSleutelNoemtDeRegelEnWatErBedoeldKanZijn() {
        fout(KOP + """
                  - op: 2025-03-03
                    verwacht:
                      regel: [D01-8]
                """, "proef.yaml, regel 7: 'regel' is geen bekende sleutel in 'verwacht'. Bedoelde u 'regels'?");
        fout("""
                scenario: T-01
                titel: Proef
                team: lunetten
                stapen: []
                """, "proef.yaml, regel 4: 'stapen' is geen bekende sleutel in 'scenario'. Bedoelde u 'stappen'?");
        fout(KOP + """
                  - op: 2025-03-03
                    verwacht:
                      taken:
                        - {taak: Vraag verkennen, deadline: 2025-03-04}
                """, "proef.yaml, regel 8: 'deadline' is geen bekende sleutel in 'taken'. Bekend zijn: prioriteit");
    }

    @Test
    void watOntbreektOfDubbelStaatWordtGenoemd() {
        fout("scenario: T-01\ntitel: Proef\nstappen:\n  - op: 2025-03-03\n", "in 'scenario' ontbreekt 'team'.");
        fout("scenario: T-01\ntitel: Proef\nteam: lunetten\n", "een scenario heeft ten minste één stap");
        fout(KOP + "  - wie: voordeur\n    doet: Aanmelden\n", "de eerste stap heeft 'op' nodig");
        fout(KOP + "  - op: 2025-03-03\n    wie: voordeur\n", "regel 5: 'wie' en 'doet' horen bij elkaar");
        fout(KOP + "  - op: 2025-03-03\n    op: 2025-03-04\n", "regel 6: 'op' staat twee keer");
        fout(
                KOP + "  - op: 2025-03-03\n    antwoorden: {kanaal: mbo}\n",
                "regel 6: 'antwoorden' horen bij een stap met");
        fout("""
                scenario: T-01
                titel: Proef
                team: lunetten
                gezin:
                  kinderen:
                    - {school: po}
                stappen:
                  - op: 2025-03-03
                """, "regel 6: geef van een kind 'leeftijd' of 'geboren'");
    }

    @Test
    void verkeerdeDatumTijdOfKlasseWordtGenoemd() {
        fout(KOP + "  - op: 3-3-2025\n", "regel 5: 'op' is een dag of moment zoals 2025-03-10 09:30, niet '3-3-2025'.");
        fout(KOP + "  - op: 2025-03-04\n  - op: 2025-03-03\n", "regel 6: 'op' ligt voor de vorige stap.");
        fout(KOP + """
                  - op: 2025-03-03
                    verwacht:
                      taken: [{taak: Vraag verkennen, uiterlijk: 4 maart}]
                """, "regel 7: 'uiterlijk' is een datum zoals 2025-03-10, niet '4 maart'.");
        fout(KOP + """
                  - op: 2025-03-03
                    verwacht:
                      klassen: {K01: tijdig}
                """, "regel 7: 'tijdig' is geen klasse van K01. Bekend zijn: op_tijd, te_laat, telt_niet_mee.");
        fout(KOP + """
                  - op: 2025-03-03
                    verwacht:
                      regels: D01-8
                """, "regel 7: bij 'regels' hoort een lijst");
    }

    @Test
    void bestandDatNietTeLezenIsWordtDuidelijkGeweigerd() throws IOException {
        fout("", "proef.yaml: dit bestand is leeg.");
        fout(
                "scenario: [T-01\ntitel: Proef\n",
                "proef.yaml, regel 2: dit is geen geldige YAML. Kijk naar het inspringen");
        fout("gewoon een verhaal", "proef.yaml, regel 1: bij 'scenario' horen regels van de vorm 'sleutel: waarde'.");
        var binair = Files.write(map.resolve("binair.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> ScenarioLezer.lees(binair))
                .isInstanceOf(ScenarioFout.class)
                .hasMessage("binair.yaml: dit bestand is geen tekst in UTF-8.");
        assertThatThrownBy(() -> ScenarioLezer.lees(map.resolve("weg.yaml")))
                .hasMessage("weg.yaml: dit bestand is niet te lezen.");
    }

    @Test
    void mapZonderScenariosIsEenFoutEnOndermappenTellenMee() throws IOException {
        assertThatThrownBy(() -> Scenarios.in(map.resolve("weg")))
                .hasMessageContaining("deze map met scenario's bestaat niet.");
        assertThatThrownBy(() -> Scenarios.in(map)).hasMessageContaining("in deze map staat geen scenario (.yaml).");

        var diep = Files.createDirectories(map.resolve("team/zuid"));
        Files.writeString(diep.resolve("b.yml"), KOP);
        Files.writeString(map.resolve("a.yaml"), KOP);
        Files.writeString(map.resolve("lees.txt"), KOP);

        assertThat(Scenarios.in(map)).containsExactly(map.resolve("a.yaml"), diep.resolve("b.yml"));
    }

    private Scenario lees(String inhoud) throws IOException {
        return ScenarioLezer.lees(Files.writeString(map.resolve("proef.yaml"), inhoud));
    }

    private void fout(String inhoud, String melding) {
        assertThatThrownBy(() -> lees(inhoud)).isInstanceOf(ScenarioFout.class).hasMessageContaining(melding);
    }
}
