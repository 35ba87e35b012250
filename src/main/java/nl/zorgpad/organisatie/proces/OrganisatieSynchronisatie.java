package nl.zorgpad.organisatie.proces;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.OrganisatieGewijzigd;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings tenants, groups, users and memberships of the engine in line with the tables of the organisation. Changes only
 * what differs; the caller holds the lock that keeps other nodes out. Accounts that are not in the tables are left alone,
 * but their roles are reported: a worker's rights belong in the tables.
 */
@Component
class OrganisatieSynchronisatie {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisatieSynchronisatie.class);

    private final TeamService teams;
    private final MedewerkerService medewerkers;
    private final IdentityService identiteiten;

    OrganisatieSynchronisatie(TeamService teams, MedewerkerService medewerkers, IdentityService identiteiten) {
        this.teams = teams;
        this.medewerkers = medewerkers;
        this.identiteiten = identiteiten;
    }

    @EventListener
    void breng(OrganisatieGewijzigd gewijzigd) {
        AlsZorgpad.voerUit(identiteiten, this::synchroniseer);
    }

    private void synchroniseer() {
        List<Team> alleTeams = teams.teams();
        List<Medewerker> alle = medewerkers.medewerkers();
        alleTeams.forEach(team -> zorgVoorTenant(team.id(), team.naam()));
        zorgVoorTenant(Stad.TENANT, Stad.NAAM);
        for (Rol rol : Rol.values()) {
            zorgVoorGroep(rol);
        }
        zorgVoorAccounts(alle);
        Lidmaatschappen lidmaatschappen = new Lidmaatschappen(alle);
        for (Rol rol : Rol.values()) {
            lidmaatschappen.vanGroep(rol);
        }
        alleTeams.forEach(team -> lidmaatschappen.vanTenant(
                team.id(), medewerker -> medewerker.teams().contains(team.id())));
        lidmaatschappen.vanTenant(
                Stad.TENANT, medewerker -> Stad.ROLLEN.stream().anyMatch(medewerker::heeft));
    }

    private void zorgVoorTenant(String id, String naam) {
        Tenant tenant = identiteiten.createTenantQuery().tenantId(id).singleResult();
        if (tenant == null) {
            tenant = identiteiten.newTenant(id);
        }
        if (!naam.equals(tenant.getName())) {
            tenant.setName(naam);
            identiteiten.saveTenant(tenant);
        }
    }

    private void zorgVoorGroep(Rol rol) {
        String soort = rol == Rol.BEHEERDER ? Groups.GROUP_TYPE_SYSTEM : Groups.GROUP_TYPE_WORKFLOW;
        Group groep = identiteiten.createGroupQuery().groupId(rol.id()).singleResult();
        if (groep == null) {
            groep = identiteiten.newGroup(rol.id());
        }
        if (!rol.naam().equals(groep.getName()) || !soort.equals(groep.getType())) {
            groep.setName(rol.naam());
            groep.setType(soort);
            identiteiten.saveGroup(groep);
        }
    }

    private void zorgVoorAccounts(Collection<Medewerker> alle) {
        Map<String, User> accounts = identiteiten.createUserQuery().list().stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
        for (Medewerker medewerker : alle) {
            User account = accounts.get(medewerker.gebruikersnaam());
            if (medewerker.actief()) {
                zorgVoorAccount(account, medewerker);
            } else if (account != null) {
                identiteiten.deleteUser(account.getId());
            }
        }
    }

    private void zorgVoorAccount(User bestaand, Medewerker medewerker) {
        User account = bestaand;
        if (account == null) {
            account = identiteiten.newUser(medewerker.gebruikersnaam());
            account.setPassword(onraadbaarWachtwoord());
        }
        String[] naam = medewerker.naam().split(" ", 2);
        String achternaam = naam.length == 1 ? "" : naam[1];
        boolean gelijk = naam[0].equals(account.getFirstName())
                && achternaam.equals(Objects.requireNonNullElse(account.getLastName(), ""));
        if (!gelijk) {
            account.setFirstName(naam[0]);
            account.setLastName(achternaam);
            identiteiten.saveUser(account);
        }
    }

    /** An account without a password of its own cannot log in until the administrator sets one. */
    private static String onraadbaarWachtwoord() {
        return UUID.randomUUID() + "-Aa1!" + UUID.randomUUID();
    }

    /** Who is a member of which group and tenant, according to the tables. */
    private final class Lidmaatschappen {

        private final List<Medewerker> actieven;
        private final Set<String> bekend;

        Lidmaatschappen(List<Medewerker> alle) {
            actieven = alle.stream().filter(Medewerker::actief).toList();
            bekend = alle.stream().map(Medewerker::gebruikersnaam).collect(Collectors.toSet());
        }

        void vanGroep(Rol rol) {
            Set<String> nu =
                    namen(identiteiten.createUserQuery().memberOfGroup(rol.id()).list());
            meldOnbekenden(rol, nu);
            verschil(
                    nu,
                    medewerker -> medewerker.rollen().contains(rol),
                    rol.id(),
                    identiteiten::createMembership,
                    identiteiten::deleteMembership);
        }

        void vanTenant(String id, Predicate<Medewerker> hoortErbij) {
            verschil(
                    namen(identiteiten.createUserQuery().memberOfTenant(id).list()),
                    hoortErbij,
                    id,
                    (gebruiker, tenant) -> identiteiten.createTenantUserMembership(tenant, gebruiker),
                    (gebruiker, tenant) -> identiteiten.deleteTenantUserMembership(tenant, gebruiker));
        }

        private void verschil(
                Set<String> nu,
                Predicate<Medewerker> hoortErbij,
                String waarvan,
                BiConsumer<String, String> erbij,
                BiConsumer<String, String> eraf) {
            Set<String> gewenst = actieven.stream()
                    .filter(hoortErbij)
                    .map(Medewerker::gebruikersnaam)
                    .collect(Collectors.toSet());
            gewenst.stream().filter(wie -> !nu.contains(wie)).forEach(wie -> erbij.accept(wie, waarvan));
            nu.stream()
                    .filter(wie -> bekend.contains(wie) && !gewenst.contains(wie))
                    .forEach(wie -> eraf.accept(wie, waarvan));
        }

        private void meldOnbekenden(Rol rol, Set<String> leden) {
            Set<String> onbekend = new TreeSet<>(leden);
            onbekend.removeAll(bekend);
            if (!onbekend.isEmpty()) {
                LOG.warn("Accounts {} hebben de rol {} zonder rij in de tabel medewerker.", onbekend, rol.id());
            }
        }

        private static Set<String> namen(List<User> accounts) {
            return accounts.stream().map(User::getId).collect(Collectors.toCollection(HashSet::new));
        }
    }
}
