package nl.zorgpad.organisatie;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes teams, wijken and workers. Each change is brought to the engine in the same transaction, so that a worker
 * whose role is taken away has lost it when the answer comes.
 */
@Service
@Transactional
class OrganisatieBeheer {

    private final TeamRepository teams;
    private final WijkRepository wijken;
    private final MedewerkerRepository medewerkers;
    private final OrganisatieControle controle;
    private final OrganisatieSlot slot;
    private final Accounts accounts;
    private final ApplicationEventPublisher gebeurtenissen;

    OrganisatieBeheer(
            TeamRepository teams,
            WijkRepository wijken,
            MedewerkerRepository medewerkers,
            OrganisatieControle controle,
            OrganisatieSlot slot,
            Accounts accounts,
            ApplicationEventPublisher gebeurtenissen) {
        this.teams = teams;
        this.wijken = wijken;
        this.medewerkers = medewerkers;
        this.controle = controle;
        this.slot = slot;
        this.accounts = accounts;
        this.gebeurtenissen = gebeurtenissen;
    }

    Team bewaar(Team ingevoerd) {
        slot.neem();
        Team team = OrganisatieControle.schoon(ingevoerd);
        controle.controleer(team);
        Optional<TeamEntity> oud = teams.findById(team.id());
        eisZelfdeVersie(oud.map(TeamEntity::versie), team.versie());
        TeamEntity rij = oud.orElseGet(() -> new TeamEntity(team.id()));
        rij.wijzig(team);
        Team nieuw = teams.saveAndFlush(rij).alsTeam();
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd());
        return nieuw;
    }

    Wijk bewaar(Wijk ingevoerd) {
        slot.neem();
        Wijk wijk = OrganisatieControle.schoon(ingevoerd);
        controle.controleer(wijk);
        Optional<WijkEntity> oud = wijken.findById(wijk.code());
        eisZelfdeVersie(oud.map(WijkEntity::versie), wijk.versie());
        WijkEntity rij = oud.orElseGet(() -> new WijkEntity(wijk.code()));
        rij.wijzig(wijk);
        Wijk nieuw = wijken.saveAndFlush(rij).alsWijk();
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd());
        return nieuw;
    }

    @Transactional(readOnly = true)
    List<MedewerkerGegevens> medewerkers() {
        return medewerkers.findAllByOrderByNaam().stream()
                .map(OrganisatieBeheer::alsGegevens)
                .toList();
    }

    /** @param door user name of the administrator; null for the application itself, which may do everything */
    MedewerkerGegevens bewaar(MedewerkerGegevens gegevens, String door) {
        slot.neem();
        controle.controleer(gegevens);
        Optional<MedewerkerEntity> oud = medewerkers.findById(gegevens.gebruikersnaam());
        eisZelfdeVersie(oud.map(MedewerkerEntity::versie), gegevens.versie());
        Set<Rol> rollen = rollen(gegevens);
        eisBevoegd(door, oud, gegevens, rollen);
        MedewerkerEntity rij = bewaarRij(oud, gegevens, rollen);
        if (!medewerkers.heeftActieveMetRol(Rol.BEHEERDER.id())) {
            throw OrganisatieFout.ongeldig(
                    List.of(new VeldFout("rollen", "Er moet altijd één actieve technisch beheerder zijn.")));
        }
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd());
        zetWachtwoord(gegevens);
        return alsGegevens(rij);
    }

    /** Adds workers who do not exist yet: at start-up, for the application itself. */
    void voegToe(List<MedewerkerGegevens> nieuwe) {
        for (MedewerkerGegevens gegevens : nieuwe) {
            controle.controleer(gegevens);
            bewaarRij(Optional.empty(), gegevens, rollen(gegevens));
        }
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd());
        nieuwe.forEach(this::zetWachtwoord);
    }

    /** Brings the engine in line after a change of the tables by SQL. */
    void synchroniseer() {
        slot.neem();
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd());
    }

    private MedewerkerEntity bewaarRij(Optional<MedewerkerEntity> oud, MedewerkerGegevens nieuw, Set<Rol> rollen) {
        MedewerkerEntity rij = oud.orElseGet(() -> new MedewerkerEntity(nieuw.gebruikersnaam()));
        rij.wijzig(nieuw.naam(), nieuw.actief(), rollen, nieuw.teams());
        return medewerkers.saveAndFlush(rij);
    }

    private static Set<Rol> rollen(MedewerkerGegevens gegevens) {
        return gegevens.rollen().stream().map(id -> Rol.vanId(id).orElseThrow()).collect(Collectors.toSet());
    }

    private void zetWachtwoord(MedewerkerGegevens gegevens) {
        if (gegevens.wachtwoord() == null || !gegevens.actief()) {
            return;
        }
        try {
            accounts.zetWachtwoord(gegevens.gebruikersnaam(), gegevens.wachtwoord());
        } catch (Accounts.OnveiligWachtwoord e) {
            throw OrganisatieFout.ongeldig(List.of(new VeldFout("wachtwoord", e.getMessage())));
        }
    }

    private void eisBevoegd(String door, Optional<MedewerkerEntity> oud, MedewerkerGegevens nieuw, Set<Rol> rollen) {
        if (door == null || isBeheerder(medewerkers.findById(door))) {
            return;
        }
        if (isBeheerder(oud) || rollen.contains(Rol.BEHEERDER)) {
            throw OrganisatieFout.verboden("Alleen een technisch beheerder mag een technisch beheerder wijzigen.");
        }
        boolean eigenRechten = door.equals(nieuw.gebruikersnaam())
                && oud.filter(m -> m.rollen().equals(rollen) && m.teams().equals(nieuw.teams()))
                        .isEmpty();
        if (eigenRechten) {
            throw OrganisatieFout.verboden("U mag uw eigen rollen en teams niet wijzigen.");
        }
    }

    private static boolean isBeheerder(Optional<MedewerkerEntity> medewerker) {
        return medewerker
                .filter(MedewerkerEntity::isActief)
                .filter(m -> m.rollen().contains(Rol.BEHEERDER))
                .isPresent();
    }

    private static void eisZelfdeVersie(Optional<Integer> oud, Integer gelezen) {
        if (!Objects.equals(oud.orElse(null), gelezen)) {
            throw OrganisatieFout.botsing();
        }
    }

    private static MedewerkerGegevens alsGegevens(MedewerkerEntity m) {
        Set<String> rollen = m.rollen().stream().map(Rol::id).collect(Collectors.toSet());
        return new MedewerkerGegevens(m.gebruikersnaam(), m.naam(), m.isActief(), rollen, m.teams(), null, m.versie());
    }
}
