package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class TeamServiceTest {

    @Autowired
    TeamService teams;

    @Autowired
    MedewerkerService medewerkers;

    @Test
    void elkeWijkHeeftEenTeamEnElkWijkteamEenWijk() {
        assertThat(teams.wijken())
                .hasSize(18)
                .allSatisfy(wijk -> assertThat(teams.teamVoorWijk(wijk.code()))
                        .hasValueSatisfying(team -> assertThat(team.soort()).isEqualTo(Teamsoort.wijkteam)));
        assertThat(teams.wijken()).extracting(Wijk::teamId).doesNotHaveDuplicates();
        assertThat(teams.teamVoorWijk("buiten_utrecht")).isEmpty();
    }

    @Test
    void eenWijkCodeIsHetTeamIdMetLageStreepjes() {
        assertThat(teams.wijken())
                .allSatisfy(
                        wijk -> assertThat(wijk.teamId()).isEqualTo(wijk.code().replace('_', '-')));
    }

    @Test
    void beslissingD01NoemtDeSchoolteamsMetHunId() {
        assertThat(teams.schoolteam("vo-team")).map(Team::naam).hasValue("VO-team");
        assertThat(teams.schoolteam("mbo-team")).map(Team::naam).hasValue("MBO-team");
        assertThat(teams.schoolteam("lunetten")).isEmpty();
    }

    @Test
    void evuEnVroegsignaleringZijnDeGebiedenUitDeBronnen() {
        assertThat(teams.teams())
                .filteredOn(Team::evu)
                .extracting(Team::id)
                .containsExactlyInAnyOrder(
                        "overvecht-vechtzoom",
                        "overvecht-de-gagel",
                        "overvecht-spoorzoom",
                        "overvecht-centrum",
                        "leidsche-rijn",
                        "leidsche-rijn-terwijde");
        assertThat(teams.teams())
                .filteredOn(Team::vroegsignalering)
                .extracting(Team::id)
                .containsExactlyInAnyOrder("overvecht-vechtzoom", "kanaleneiland-zuid");
    }

    @Test
    void rechtenVanEenMedewerkerKomenUitDeTabel() {
        assertThat(medewerkers.gezinswerkersVan("lunetten"))
                .extracting(Medewerker::gebruikersnaam)
                .contains("gezinswerker.lunetten", "gezinswerker2.lunetten")
                .doesNotContain("gezinswerker.ondiep", "voordeur.lunetten");
        assertThat(medewerkers.teamsVan("teammanager.ondiep")).containsExactly("ondiep");
        assertThat(medewerkers.teamsVan("directie")).hasSize(20);
        assertThat(medewerkers.teamsVan("niemand")).isEmpty();
        assertThat(medewerkers.heeftRol("voordeur.ondiep", Rol.VOORDEUR)).isTrue();
        assertThat(medewerkers.heeftRol("voordeur.ondiep", Rol.GEZINSWERKER)).isFalse();
        assertThat(medewerkers.heeftRol(null, Rol.VOORDEUR)).isFalse();
    }
}
