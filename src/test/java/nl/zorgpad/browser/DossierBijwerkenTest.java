package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDateTime;
import org.assertj.core.api.Assertions;
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

    /** Whether every letter of the street stands before the first of the postcode, as they are drawn. */
    private static final String LINKS_VAN_DE_POSTCODE = """
            dd => {
              const stukken = document.createTreeWalker(dd, NodeFilter.SHOW_TEXT);
              const plekken = [];
              while (stukken.nextNode()) {
                for (let i = 0; i < stukken.currentNode.data.length; i++) {
                  const letter = document.createRange();
                  letter.setStart(stukken.currentNode, i);
                  letter.setEnd(stukken.currentNode, i + 1);
                  plekken.push([stukken.currentNode.data[i], letter.getBoundingClientRect()]);
                }
              }
              const straat = plekken.filter(([teken]) => teken >= '\u0600').map(([, plek]) => plek.right);
              const cijfers = plekken.filter(([teken]) => teken >= '0' && teken <= '9').map(([, plek]) => plek.left);
              return cijfers.length === 4 && straat.length > 0 && Math.max(...straat) <= Math.min(...cijfers) + 1;
            }""";

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

    @Test
    void eenMailadresVultGeenBriefInEnEenAdresInEenAnderSchriftDraaitDePostcodeNietOm(Browser browser) {
        var vera = dossierVan(browser, "Mailadressma");
        var contact = vera.dossier().locator(".zp-blok-contact");
        knop(contact, "Contactgegevens aanpassen").click();
        contact.getByLabel("E-mail").fill("noor@voorbeeld.example?bcc=ander%40elders.example&subject=x");
        contact.getByLabel("Postcode").fill("3526 AA");
        contact.getByLabel("Straat en huisnummer").fill("\u0634\u0627\u0631\u0639 \u0627\u0644\u0646\u064a\u0644");
        opslaan(contact);
        assertThat(contact.getByRole(AriaRole.STATUS)).containsText("opgeslagen");

        var mail = contact.locator("a[href^=mailto]");
        Assertions.assertThat(mail.evaluate("a => new URL(a.href).search + new URL(a.href).hash"))
                .isEqualTo("");
        Assertions.assertThat(mail.evaluate("a => decodeURIComponent(new URL(a.href).pathname)"))
                .isEqualTo("noor@voorbeeld.example?bcc=ander%40elders.example&subject=x");
        Assertions.assertThat(contact.locator("dd")
                        .filter(new Locator.FilterOptions().setHasText("\u0634\u0627\u0631\u0639"))
                        .evaluate(LINKS_VAN_DE_POSTCODE))
                .isEqualTo(true);
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
