package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.formulier.Keuze;
import nl.zorgpad.platform.formulier.Keuzecontext;
import nl.zorgpad.platform.formulier.Keuzelijst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class KeuzelijstenTest {

    @Autowired
    List<Keuzelijst> lijsten;

    @Test
    void deGezinswerkersZijnDieVanHetTeamVanDeTaak() {
        assertThat(keuzes("gezinswerkers", new Keuzecontext("teammanager.ondiep", List.of("ondiep"), "taak", "ondiep")))
                .contains(new Keuze("Olaf Oosterveen", "gezinswerker.ondiep"))
                .extracting(Keuze::value)
                .doesNotContain("gezinswerker.lunetten", "voordeur.ondiep");
    }

    @Test
    void eenMedewerkerKiestAlleenUitEigenTeams() {
        assertThat(keuzes("teams", start("voordeur.lunetten"))).containsExactly(new Keuze("Lunetten", "lunetten"));
        assertThat(keuzes("teams", start("onbekend"))).isEmpty();
    }

    @Test
    void overdragenKanNaarElkTeam() {
        assertThat(keuzes("alleTeams", start("voordeur.lunetten")))
                .hasSizeGreaterThanOrEqualTo(20)
                .contains(new Keuze("MBO-team", "mbo-team"));
    }

    @Test
    void deWijkenHebbenHunNaamAlsLabel() {
        assertThat(keuzes("wijken", start("voordeur.lunetten")))
                .contains(new Keuze("Kanaleneiland-Zuid", "kanaleneiland_zuid"))
                .isSortedAccordingTo((a, b) -> a.label().compareTo(b.label()));
    }

    private static Keuzecontext start(String gebruiker) {
        return new Keuzecontext(gebruiker, List.of(), null, null);
    }

    private List<Keuze> keuzes(String sleutel, Keuzecontext context) {
        return lijsten.stream()
                .filter(lijst -> lijst.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow()
                .keuzes(context);
    }
}
