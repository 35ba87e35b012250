package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ZorgpadTest
class EersteBeheerderTest {

    @Autowired
    OrganisatieBeheer beheer;

    @Autowired
    MedewerkerRepository medewerkers;

    @Autowired
    IdentityService identiteiten;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactie;

    @Test
    void metEenBeheerderIsNietsNodig() {
        new EersteBeheerder(beheer, medewerkers, "", "").zetKlaar();
    }

    @Test
    void zonderBeheerderEnZonderInstellingStartZorgpadNiet() {
        zonderBeheerders(() -> assertThatThrownBy(() -> new EersteBeheerder(beheer, medewerkers, "", "").zetKlaar())
                .isInstanceOf(GeenBeheerder.class)
                .hasMessageContaining("ZORGPAD_ADMIN_GEBRUIKER")
                .hasMessageContaining("ZORGPAD_ADMIN_WACHTWOORD"));
    }

    @Test
    void deEersteBeheerderKomtUitDeOmgeving() {
        zonderBeheerders(() -> {
            new EersteBeheerder(beheer, medewerkers, "eerste.beheerder", "Tulp-en-roos-7").zetKlaar();

            assertThat(identiteiten.checkPassword("eerste.beheerder", "Tulp-en-roos-7"))
                    .isTrue();
            assertThat(identiteiten
                            .createUserQuery()
                            .memberOfGroup("camunda-admin")
                            .userId("eerste.beheerder")
                            .count())
                    .isOne();
        });
        assertThat(identiteiten.createUserQuery().userId("eerste.beheerder").count())
                .isZero();
    }

    @Test
    void eenZwakWachtwoordWordtUitgelegd() {
        zonderBeheerders(() -> assertThatThrownBy(
                        () -> new EersteBeheerder(beheer, medewerkers, "eerste.beheerder", "kort").zetKlaar())
                .isInstanceOf(GeenBeheerder.class)
                .hasMessageContaining("minstens 10 tekens"));
    }

    @Test
    void deOorzaakStaatInEenZinZonderStapel() {
        GeenBeheerder oorzaak = new GeenBeheerder("Er is nog geen beheerder.");

        assertThat(new GeenBeheerderAnalyse()
                        .analyze(new ApplicationContextException("start", oorzaak))
                        .getDescription())
                .isEqualTo("Er is nog geen beheerder.");
    }

    @Test
    void deStartuitlegNoemtElkeDemogebruiker() {
        String uitleg = Startuitleg.tekst(8080);

        assertThat(uitleg)
                .contains("http://localhost:8080", "voordeur.<team>", "kanaleneiland, lunetten, ondiep")
                .contains("directie", "beheer", DemoGebruikers.WACHTWOORD);
    }

    /** In a transaction that is rolled back: the shared context keeps its administrator. */
    private void zonderBeheerders(Runnable werk) {
        transactie.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.update("delete from medewerker_rol where rol = 'camunda-admin'");
            werk.run();
        });
    }
}
