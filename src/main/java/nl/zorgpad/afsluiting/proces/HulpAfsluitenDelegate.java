package nl.zorgpad.afsluiting.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.afsluiting.Afsluiting;
import nl.zorgpad.afsluiting.AfsluitingService;
import nl.zorgpad.afsluiting.ErvaringswijzerService;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Help has ended: records how, tells the other processes of the case, and starts the aftercare. What has to go on, such
 * as a personal budget that is being paid, does not listen to {@code afsluiting.zaakGesloten} and so stays.
 */
@Component
class HulpAfsluitenDelegate implements JavaDelegate {

    private static final String GEEN = "geen";

    private final AfsluitingService afsluitingen;
    private final ErvaringswijzerService ervaringen;
    private final Processen processen;
    private final Parameters parameters;
    private final Codelijst codelijst;
    private final IdentityService gebruikers;
    private final Clock klok;

    HulpAfsluitenDelegate(
            AfsluitingService afsluitingen,
            ErvaringswijzerService ervaringen,
            Processen processen,
            Parameters parameters,
            Codelijst codelijst,
            @Lazy IdentityService gebruikers,
            Clock klok) {
        this.afsluitingen = afsluitingen;
        this.ervaringen = ervaringen;
        this.processen = processen;
        this.parameters = parameters;
        this.codelijst = codelijst;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        afsluitingen.legVast(afsluiting(zaak), Gebruiker.van(gebruikers));
        zaak.setVariable("afsluitingUitkomst", "afgesloten");
        processen.meld("afsluiting.zaakGesloten", zaaknummer, Map.of());
        nazorg(zaak, zaaknummer);
    }

    private void nazorg(DelegateExecution zaak, String zaaknummer) {
        var uitnodiging = tekst(zaak, "uitnodiging");
        var gewenst = "ja".equals(zaak.getVariable("nazorgGewenst"));
        if (!GEEN.equals(uitnodiging)) {
            ervaringen.nodigUit(zaaknummer, zaak.getTenantId());
        }
        if (GEEN.equals(uitnodiging) && !gewenst) {
            return;
        }
        var vandaag = LocalDate.now(klok);
        var herinnering = (Number) zaak.getVariable("herinneringDagen");
        var feiten = new HashMap<String, Object>();
        feiten.put("gezinswerkerId", zaak.getVariable("gezinswerkerId"));
        feiten.put("uitnodiging", uitnodiging);
        feiten.put(
                "herinneringOp",
                herinnering == null
                        ? null
                        : vandaag.plusDays(herinnering.longValue()).toString());
        feiten.put("uitnodigingGegeven", null);
        feiten.put("nazorgGewenst", gewenst ? "ja" : "nee");
        feiten.put("nazorgOp", vandaag.plusMonths(parameters.getal("PAR-41")).toString());
        processen.start("afsluiting.nazorgGestart", zaaknummer, zaak.getTenantId(), feiten);
    }

    private Afsluiting afsluiting(DelegateExecution zaak) {
        var doelen = (Number) zaak.getVariable("aantalDoelen");
        var maanden = (Number) zaak.getVariable("maandenBegeleiding");
        return new Afsluiting(
                zaak.getProcessBusinessKey(),
                zaak.getTenantId(),
                tekst(zaak, "gezinswerkerId"),
                LocalDate.parse(tekst(zaak, "datumEinde")),
                tekst(zaak, "aanleidingAfsluiten"),
                tekst(zaak, "redenBeeindiging"),
                tekst(zaak, "redenRegel"),
                Boolean.TRUE.equals(zaak.getVariable("volgensPlan")),
                doelen.intValue(),
                aantal(zaak, "doelenBereikt"),
                aantal(zaak, "doelenDeelsBereikt"),
                tekst(zaak, "veiligheidBijAfsluiten"),
                tekst(zaak, "financieleStand"),
                tekst(zaak, "driegesprek"),
                tekst(zaak, "netwerkOpOrde"),
                tekst(zaak, "partnersInformeren"),
                maanden == null ? null : maanden.intValue(),
                tekst(zaak, "uitnodiging"));
    }

    private int aantal(DelegateExecution zaak, String naam) {
        return codelijst.waarden(zaak.getVariable(naam)).size();
    }

    private static String tekst(DelegateExecution zaak, String naam) {
        return (String) zaak.getVariable(naam);
    }
}
