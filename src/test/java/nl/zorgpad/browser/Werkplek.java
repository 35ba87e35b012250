package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a logged-in worker sees and does in the Tasklist. */
final class Werkplek {

    private static final String WACHTWOORD = "Zorgpad-demo-1";
    private static final Path SCHERMAFDRUKKEN = Path.of("target", "screenshots");

    private final BrowserContext sessie;
    private final Page pagina;
    private String gezocht = "";
    private final String gebruiker;
    private final List<String> fouten = new CopyOnWriteArrayList<>();

    Werkplek(BrowserContext sessie, String gebruiker) {
        this.sessie = sessie;
        this.gebruiker = gebruiker;
        sessie.setDefaultTimeout(Chromium.GEDULD_MS);
        this.pagina = sessie.newPage();
        pagina.onConsoleMessage(this::onthoudFout);
        pagina.onPageError(fouten::add);
    }

    private void onthoudFout(ConsoleMessage bericht) {
        if ("error".equals(bericht.type())) {
            fouten.add(bericht.text() + " " + bericht.location());
        }
    }

    void logIn() {
        pagina.navigate("/inloggen");
        vulInlogIn();
    }

    void vulInlogIn() {
        pagina.getByLabel("Gebruikersnaam").fill(gebruiker);
        pagina.getByLabel("Wachtwoord").fill(WACHTWOORD);
        pagina.getByRole(AriaRole.BUTTON).click();
        pagina.locator(".task-filters").first().waitFor();
    }

    /** The session ends, as after a long break; the screen finds out when it refreshes the list. */
    void verliesSessie() {
        sessie.clearCookies();
        pagina.waitForURL("**/inloggen?verlopen");
    }

    void logUit() {
        pagina.locator(".account .dropdown-toggle").click();
        pagina.locator(".account .logout a").click();
        pagina.waitForURL("**/inloggen?uitgelogd");
    }

    String gebruiker() {
        return gebruiker;
    }

    Page pagina() {
        return pagina;
    }

    /** Names of the lists of this worker, from top to bottom. */
    Locator lijsten() {
        return pagina.locator(".task-filters .task-filter h4 a");
    }

    void kiesLijst(String naam) {
        gezocht = "";
        pagina.locator(".task-filters .task-filter h4")
                .filter(new Locator.FilterOptions().setHasText(naam))
                .first()
                .click();
    }

    /** Shows only the tasks of this case in the list that is open. */
    void zoek(String zaaknummer) {
        gezocht = zaaknummer;
        pagina.getByLabel("Zoek in deze lijst op zaaknummer").fill(zaaknummer);
        assertThat(pagina.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasNotText(zaaknummer)))
                .hasCount(0);
    }

    /** The cards in the list on which this text stands; after a search only those of that case. */
    Locator kaarten(String tekst) {
        return pagina.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(tekst))
                .filter(new Locator.FilterOptions().setHasText(gezocht));
    }

    /** Opens the task on the only card with this text, and takes it when nobody has it yet. */
    Formulier pakOp(String tekst) {
        kaarten(tekst).first().click();
        var oppakken = pagina.locator(".task-card button.claim");
        var formulier = new Formulier(pagina.locator(".task-details .form-pane"));
        oppakken.or(pagina.locator(".task-card .unclaim")).first().waitFor();
        if (oppakken.isVisible()) {
            oppakken.click();
            pagina.locator(".task-card .unclaim").waitFor();
        }
        formulier.wacht();
        return formulier;
    }

    /** Opens the window for a new case or message and chooses there what to register. */
    Formulier begin(String proces) {
        pagina.locator(".start-process-action a").click();
        pagina.locator(".processes a")
                .filter(new Locator.FilterOptions().setHasText(proces))
                .first()
                .click();
        var formulier = new Formulier(pagina.locator(".modal-content"));
        formulier.wacht();
        return formulier;
    }

    Locator vastleggenKnop() {
        return pagina.locator(".modal-footer .btn-primary");
    }

    void rondAf() {
        pagina.locator(".form-actions .btn-primary").click();
    }

    /** The notices on the screen; they disappear after some seconds. */
    Locator melding() {
        return pagina.locator("[notifications-panel] .alert");
    }

    void opentTab(String naam) {
        pagina.locator(".task-card .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(naam))
                .click();
    }

    Locator dossier() {
        opentTab("Dossier");
        return pagina.locator(".tabbed-content .tab-content");
    }

    /** Errors in the browser's console since logging in. */
    List<String> fouten() {
        return List.copyOf(fouten);
    }

    /** Keys of what the browser keeps of this site. */
    @SuppressWarnings("unchecked")
    List<String> bewaard() {
        return (List<String>) pagina.evaluate("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]");
    }

    /** Everything the browser keeps of this site, as one text. */
    String bewaardeWaarden() {
        return pagina.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])")
                .toString();
    }

    void bewaar(String sleutel, String waarde) {
        pagina.evaluate("([sleutel, waarde]) => localStorage.setItem(sleutel, waarde)", List.of(sleutel, waarde));
    }

    /** A picture under target/screenshots. */
    void schermafdruk(String naam) {
        schermafdruk(Path.of(naam));
    }

    void schermafdruk(Path naam) {
        Schermafdruk.maak(
                () -> pagina.screenshot(new Page.ScreenshotOptions().setPath(SCHERMAFDRUKKEN.resolve(naam + ".png"))));
    }

    void sluit() {
        sessie.close();
    }
}
