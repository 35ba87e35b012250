package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class OrganisatieSynchronisatieTest {

    private static final String TIJDELIJK = "tijdelijk.lunetten";

    @Autowired
    IdentityService identiteiten;

    @Autowired
    OrganisatieBeheer beheer;

    @Autowired
    OrganisatieStart start;

    @Autowired
    TeamService teams;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from medewerker where gebruikersnaam = ?", TIJDELIJK);
        identiteiten.deleteUser(TIJDELIJK);
    }

    @Test
    void elkTeamIsEenTenantEnElkeRolEenGroep() {
        assertThat(identiteiten.createTenantQuery().list())
                .extracting(Tenant::getId)
                .containsAll(teams.teams().stream().map(Team::id).toList());
        assertThat(teams.teams()).hasSize(20);
        assertThat(identiteiten.createGroupQuery().list())
                .extracting(Group::getId)
                .contains("voordeur", "aandachtsfunctionaris-veiligheid", "camunda-admin");
    }

    @Test
    void eenTeamrolZietEenTeamEnEenStedelijkeRolAlleTeams() {
        assertThat(tenantsVan("gezinswerker.lunetten")).containsExactly("lunetten");
        assertThat(tenantsVan("directie")).hasSize(21).contains(Stad.TENANT);
        assertThat(tenantsVan("pgb-commissie")).hasSize(20).doesNotContain(Stad.TENANT);
        assertThat(tenantsVan("evu"))
                .contains("overvecht-de-gagel", "leidsche-rijn")
                .doesNotContain("lunetten");
    }

    @Test
    void nogEenKeerStartenVerandertNiets() {
        List<Object> voor = stand();

        start.start();

        assertThat(stand()).isEqualTo(voor);
    }

    @Test
    void eenNieuweMedewerkerKanInloggenEnRaaktBijVertrekAllesKwijt() {
        MedewerkerGegevens nieuw =
                beheer.bewaar(medewerker(true, "gezinswerker", "lunetten", "Tulp-en-roos-7", null), null);

        assertThat(identiteiten.checkPassword(TIJDELIJK, "Tulp-en-roos-7")).isTrue();
        assertThat(groepenVan(TIJDELIJK)).containsExactly("gezinswerker");

        MedewerkerGegevens verplaatst =
                beheer.bewaar(medewerker(true, "voordeur", "ondiep", null, nieuw.versie()), null);

        assertThat(groepenVan(TIJDELIJK)).containsExactly("voordeur");
        assertThat(tenantsVan(TIJDELIJK)).containsExactly("ondiep");
        assertThat(identiteiten.checkPassword(TIJDELIJK, "Tulp-en-roos-7")).isTrue();

        beheer.bewaar(medewerker(false, "voordeur", "ondiep", null, verplaatst.versie()), null);

        assertThat(identiteiten.checkPassword(TIJDELIJK, "Tulp-en-roos-7")).isFalse();
        assertThat(groepenVan(TIJDELIJK)).isEmpty();
        assertThat(tenantsVan(TIJDELIJK)).isEmpty();
    }

    @Test
    void eenMedewerkerZonderWachtwoordKanNogNietInloggen() {
        beheer.bewaar(medewerker(true, "gezinswerker", "lunetten", null, null), null);

        assertThat(identiteiten.checkPassword(TIJDELIJK, DemoGebruikers.WACHTWOORD))
                .isFalse();
        assertThat(identiteiten.checkPassword(TIJDELIJK, "")).isFalse();
    }

    @Test
    void alleDemogebruikersKunnenInloggen() {
        assertThat(DemoGebruikers.gebruikers())
                .allSatisfy(gebruiker -> assertThat(
                                identiteiten.checkPassword(gebruiker.gebruikersnaam(), DemoGebruikers.WACHTWOORD))
                        .as(gebruiker.gebruikersnaam())
                        .isTrue());
    }

    private static MedewerkerGegevens medewerker(
            boolean actief, String rol, String team, String wachtwoord, Integer versie) {
        return new MedewerkerGegevens(
                TIJDELIJK, "Tijs Tijdelijk", actief, Set.of(rol), Set.of(team), wachtwoord, versie);
    }

    private List<String> groepenVan(String gebruiker) {
        return identiteiten.createGroupQuery().groupMember(gebruiker).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> tenantsVan(String gebruiker) {
        return identiteiten.createTenantQuery().userMember(gebruiker).list().stream()
                .map(Tenant::getId)
                .toList();
    }

    private List<Object> stand() {
        return List.of(
                identiteiten.createUserQuery().orderByUserId().asc().list().stream()
                        .map(User::getId)
                        .toList(),
                jdbc.queryForList("select user_id_, group_id_ from act_id_membership order by 1, 2"),
                jdbc.queryForList("select id_ from act_id_tenant_member order by 1"),
                jdbc.queryForList("select id_, rev_ from act_ru_authorization order by 1"),
                jdbc.queryForList("select id_, rev_ from act_ru_filter order by 1"));
    }
}
