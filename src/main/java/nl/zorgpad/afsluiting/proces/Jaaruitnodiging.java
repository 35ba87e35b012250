package nl.zorgpad.afsluiting.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import nl.zorgpad.aanmelding.Aanmelding;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.afsluiting.ErvaringswijzerService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.beslissing.Beslissingen;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks every morning which families have been helped for more than a year, and starts an invitation for them: once for
 * each year of help, however many nodes look. Decision D32-4.
 */
@Component
class Jaaruitnodiging {

    private static final int MAANDEN_IN_JAAR = 12;

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final ErvaringswijzerService ervaringen;
    private final Beslissingen beslissingen;
    private final Processen processen;
    private final Clock klok;

    Jaaruitnodiging(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            ErvaringswijzerService ervaringen,
            Beslissingen beslissingen,
            Processen processen,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.ervaringen = ervaringen;
        this.beslissingen = beslissingen;
        this.processen = processen;
        this.klok = klok;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Rooster {}

    @Scheduled(cron = "0 0 6 * * *", zone = "${zorgpad.tijdzone}")
    @Transactional
    public void nodigUit() {
        var vandaag = LocalDate.now(klok);
        aanmeldingen.gestartTotEnMet(vandaag.minusYears(1)).stream()
                .filter(aanmelding ->
                        "open".equals(dossiers.zaak(aanmelding.zaaknummer()).status()))
                .forEach(aanmelding -> nodigUit(aanmelding, vandaag));
    }

    private void nodigUit(Aanmelding aanmelding, LocalDate vandaag) {
        var maanden = (int) ChronoUnit.MONTHS.between(aanmelding.datumAanvang(), vandaag);
        var feiten = new HashMap<String, Object>();
        feiten.put("aanleidingAfsluiten", null);
        feiten.put("berichtGevaarlijk", null);
        feiten.put("moment", "tussentijds");
        feiten.put("maandenBegeleiding", maanden);
        var besluit = beslissingen.regel("ervaringswijzer", feiten);
        var team = dossiers.zaak(aanmelding.zaaknummer()).team();
        if (!"jaarlijks".equals(besluit.get("uitnodiging"))
                || !ervaringen.nodigJaarlijksUit(aanmelding.zaaknummer(), team, maanden / MAANDEN_IN_JAAR)) {
            return;
        }
        var herinnering = ((Number) besluit.get("herinneringDagen")).longValue();
        var stuur = new HashMap<String, Object>();
        stuur.put("gezinswerkerId", aanmelding.gezinswerkerId());
        stuur.put("uitnodiging", "jaarlijks");
        stuur.put("uitnodigingGegeven", null);
        stuur.put("herinneringOp", vandaag.plusDays(herinnering).toString());
        stuur.put("nazorgGewenst", "nee");
        stuur.put("nazorgOp", null);
        processen.start("afsluiting.nazorgGestart", aanmelding.zaaknummer(), team, stuur);
    }
}
