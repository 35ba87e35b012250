package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A worker corrects and adds to the dossier on the Dossier tab. */
@BrowserTest
class DossierBijwerkenTest {

    @Autowired
    Clock klok;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void eenMedewerkerVerbetertContactgegevensVoegtEenKindToeEnLegtToestemmingVast(Browser browser) {
        var vera = dossierVan(browser, "Bijwerkstra");
        var dossier = vera.dossier();

        var contact = dossier.locator(".zp-blok-contact");
        knop(contact, "Contactgegevens aanpassen").click();
        contact.getByLabel("Telefoon").fill("bel mama");
        opslaan(contact);
        assertThat(contact.getByLabel("Telefoon")).hasAttribute("aria-invalid", "true");
        assertThat(contact.locator(".zp-invul-melding")).containsText("Vul een telefoonnummer in");

        collegaWijzigt("Bijwerkstra", "030 1111111", "Verzonnenlaan 7");
        contact.getByLabel("Telefoon").fill("030 2222222");
        opslaan(contact);
        assertThat(contact.locator(".zp-invul-melding")).containsText("Een collega heeft deze gegevens net gewijzigd");
        assertThat(contact.locator(".zp-invul-melding")).isFocused();
        assertThat(contact.getByText("Nu staat in het dossier: 030 1111111.")).isVisible();
        assertThat(contact.getByLabel("Telefoon")).hasValue("030 2222222");
        assertThat(contact.getByLabel("Straat en huisnummer")).hasValue("Verzonnenlaan 7");
        contact.scrollIntoViewIfNeeded();
        vera.schermafdruk("dossier-botsing");
        opslaan(contact);
        assertThat(contact.getByRole(AriaRole.STATUS)).containsText("opgeslagen");
        assertThat(contact).containsText("030 2222222");
        assertThat(contact).containsText("Verzonnenlaan 7");

        var personen = dossier.locator(".zp-blok-personen");
        knop(personen, "Gezinslid toevoegen").click();
        assertThat(personen.getByLabel("Soort school")).isHidden();
        personen.getByLabel("Rol in het gezin").selectOption("kind");
        personen.getByLabel("Voornaam").fill("Sami");
        personen.getByLabel("Geboortedatum")
                .fill(LocalDateTime.now(klok).minusYears(7).toLocalDate().toString());
        personen.getByLabel("Soort school").selectOption("po");
        opslaan(personen);
        assertThat(personen.locator("tr").filter(new Locator.FilterOptions().setHasText("Sami")))
                .containsText("7 jaar");

        var toestemmingen = dossier.locator(".zp-blok-toestemmingen");
        knop(toestemmingen, "Toestemming vastleggen").click();
        toestemmingen.getByLabel("Over wie gaat het?").selectOption(new SelectOption().setLabel("Sami"));
        toestemmingen.getByLabel("Voor welke organisatie").fill("De Verzonnen School");
        toestemmingen.getByLabel("Waarvoor?").fill("Overleg over de hulp op school");
        toestemmingen.getByLabel("Wat is besloten?").selectOption("gegeven");
        toestemmingen.getByLabel("De jeugdige zelf").check();
        opslaan(toestemmingen);
        assertThat(toestemmingen.locator(".zp-invul-melding")).containsText("de ouder(s) met gezag");
        assertThat(toestemmingen.getByLabel("Waarvoor?")).hasValue("Overleg over de hulp op school");
        vera.schermafdruk("dossier-toestemming");
        toestemmingen.getByLabel("De ouder(s) met gezag").check();
        opslaan(toestemmingen);
        assertThat(toestemmingen.locator("tbody tr")).containsText(new String[] {"De Verzonnen School"});
    }

    @Test
    void watNietWordtOpgeslagenBlijftZoalsHetWas(Browser browser) {
        var vera = dossierVan(browser, "Laatmaarsma");
        var contact = vera.dossier().locator(".zp-blok-contact");

        knop(contact, "Contactgegevens aanpassen").click();
        contact.getByLabel("Telefoon").fill("030 2222222");
        knop(contact, "Niet opslaan").click();

        assertThat(knop(contact, "Contactgegevens aanpassen")).isFocused();
        assertThat(contact).containsText("030 0000000");
        assertThat(vera.fouten()).isEmpty();
    }

    private Werkplek dossierVan(Browser browser, String gezinsnaam) {
        var vera = browser.logIn("voordeur.kanaleneiland");
        Aanmelden.gezinMetPeuter(vera, gezinsnaam, LocalDateTime.now(klok).minusMinutes(5));
        vera.kiesLijst("Voordeur");
        vera.zoek(jdbc.queryForObject(
                "select z.zaaknummer from zaak z join dossier d on d.id = z.dossier_id where d.gezinsnaam = ?",
                String.class,
                gezinsnaam));
        vera.pakOp("Vraag verkennen");
        return vera;
    }

    private void collegaWijzigt(String gezinsnaam, String telefoon, String adres) {
        jdbc.update(
                "update dossier set telefoon = ?, adres = ?, versie = versie + 1 where gezinsnaam = ?",
                telefoon,
                adres,
                gezinsnaam);
    }

    private static Locator knop(Locator blok, String naam) {
        return blok.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static void opslaan(Locator blok) {
        knop(blok, "Opslaan").click();
    }
}
