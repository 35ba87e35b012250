package nl.zorgpad.pgb.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Opens the application with its legal term and its own term, and sets what is not answered yet. */
@Component
class PgbAanvraagOpenenDelegate implements JavaDelegate {

    private static final List<String> NOG_NIET_BEANTWOORD = List.of(
            "voorzieningNodig",
            "keuzegesprekGehouden",
            "keuzeGezin",
            "aanvraagVolledig",
            "toetsHulp",
            "toetsAanbiederType",
            "toetsUurtarief",
            "informeelTariefBestaat",
            "maximumTarief",
            "tariefJaar",
            "tienPunten",
            "helperVoorNee",
            "pgbVaardigheid",
            "vertegenwoordigerBekwaam",
            "motiveringVoldoende",
            "kwaliteitGewaarborgd",
            "eerdereIntrekking",
            "overeenstemming",
            "adviesCommissie",
            "nietAangevuldBesluit",
            "aanvullenUiterlijk",
            "voorgesteldBesluit",
            "besluit",
            "omvangToegekend",
            "tarief",
            "herbeoordelingDatum");

    private final PgbService aanvragen;
    private final DossierService dossiers;
    private final IdentityService gebruikers;
    private final Clock klok;

    PgbAanvraagOpenenDelegate(
            PgbService aanvragen, DossierService dossiers, @Lazy IdentityService gebruikers, Clock klok) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var ontvangen = (String) zaak.getVariable("aanvraagDatum");
        var aanvraag = aanvragen.open(
                dossiers.zaak((String) zaak.getVariable("zaaknummer")),
                zaak.getVariable("aanleiding") == null ? "gezinsplan" : (String) zaak.getVariable("aanleiding"),
                ontvangen == null ? LocalDate.now(klok) : LocalDate.parse(ontvangen),
                Gebruiker.van(gebruikers));
        NOG_NIET_BEANTWOORD.forEach(naam -> zaak.setVariable(naam, null));
        if (!zaak.hasVariable("gezinswerkerId")) {
            zaak.setVariable("gezinswerkerId", null);
        }
        zaak.setVariable("pgbNummer", aanvraag.pgbNummer());
        zaak.setVariable("aanvraagDatum", aanvraag.aanvraagDatum().toString());
        zaak.setVariable("besluitUiterlijk", aanvraag.besluitUiterlijk().toString());
        zaak.setVariable("internUiterlijk", aanvraag.internUiterlijk().toString());
        zaak.setVariable("pgbSpecialistGekoppeld", false);
        zaak.setVariable("motiveringAangevuld", false);
        zaak.setVariable("heroverlegGehad", false);
        zaak.setVariable("besluitGenomen", false);
        zaak.setVariable("pgbToegekend", false);
    }
}
