package nl.zorgpad.aanmelding.proces;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.aanmelding.ZaakNaarAnderTeam;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Teamkeuze;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Ends here and starts at the other team, with the same dossier, zaaknummer and clocks: an instance never changes team.
 * The other team chooses its own family worker.
 */
@Component
class ZaakOverdragenDelegate implements JavaDelegate {

    /** What belongs to the old team or to a step that the new team does again. */
    private static final Set<String> BLIJFT_ACHTER = Set.of(
            "team",
            "teamNaam",
            "doelteam",
            "nieuwTeam",
            "route",
            "gezinswerkerId",
            "zelfdeWerkerAlsBegeleiding",
            "gezinBereikt",
            "gesprekGehouden");

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final TeamService teams;
    private final RuntimeService zaken;
    private final IdentityService gebruikers;
    private final ApplicationEventPublisher gebeurtenissen;

    ZaakOverdragenDelegate(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            TeamService teams,
            @Lazy RuntimeService zaken,
            @Lazy IdentityService gebruikers,
            ApplicationEventPublisher gebeurtenissen) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.teams = teams;
        this.zaken = zaken;
        this.gebruikers = gebruikers;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public void execute(DelegateExecution zaak) throws Exception {
        var zaaknummer = zaak.getProcessBusinessKey();
        var naarTeam = Optional.ofNullable((String) zaak.getVariable("nieuwTeam"))
                .orElseGet(() -> (String) zaak.getVariable("doelteam"));
        var reden = zaak.getVariable("nieuwTeam") == null ? "route" : "melding";
        dossiers.draagOver(zaaknummer, naarTeam, reden, Gebruiker.van(gebruikers));
        aanmeldingen.aanmelding(zaaknummer).draagOver(naarTeam);
        gebeurtenissen.publishEvent(new ZaakNaarAnderTeam(zaaknummer, naarTeam));
        var mee = new HashMap<>(zaak.getVariables());
        BLIJFT_ACHTER.forEach(naam -> mee.put(naam, null));
        mee.put("overgedragenVan", zaak.getTenantId());
        mee.put("team", naarTeam);
        mee.put("teamNaam", teams.team(naarTeam).map(Team::naam).orElse(naarTeam));
        Teamkeuze.namensTeam(
                naarTeam,
                () -> zaken.createMessageCorrelation(AanmeldingTotStartProces.OVERGEDRAGEN)
                        .withoutTenantId()
                        .processInstanceBusinessKey(zaaknummer)
                        .setVariables(mee)
                        .correlateStartMessage());
    }
}
