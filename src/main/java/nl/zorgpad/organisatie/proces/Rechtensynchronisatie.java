package nl.zorgpad.organisatie.proces;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zorgpad.organisatie.OrganisatieGeladen;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives each role its rights at start-up. On everything of a kind ({@code *}) a role has exactly what
 * {@link Rolrechten} says; a grant on one named process or filter that an administrator added stays.
 */
@Component
@EnableConfigurationProperties(OrganisatieInstellingen.class)
class Rechtensynchronisatie {

    private final AuthorizationService autorisaties;
    private final IdentityService identiteiten;
    private final OrganisatieInstellingen instellingen;

    Rechtensynchronisatie(
            AuthorizationService autorisaties, IdentityService identiteiten, OrganisatieInstellingen instellingen) {
        this.autorisaties = autorisaties;
        this.identiteiten = identiteiten;
        this.instellingen = instellingen;
    }

    @EventListener
    @Order(1)
    void breng(OrganisatieGeladen geladen) {
        AlsZorgpad.voerUit(identiteiten, () -> {
            List<Recht> rechten = Rolrechten.alle(instellingen.startrollen());
            rechten.forEach(this::zorgVoor);
            verwijderAndere(rechten);
        });
    }

    /** Makes or corrects the grant of this role on this thing. */
    void zorgVoor(Recht recht) {
        Authorization nu = autorisaties
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(recht.rol())
                .resourceType(recht.soort())
                .resourceId(recht.id())
                .singleResult();
        if (nu == null) {
            nu = autorisaties.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            nu.setGroupId(recht.rol());
            nu.setResource(recht.soort());
            nu.setResourceId(recht.id());
        } else if (((AuthorizationEntity) nu).getPermissions() == waarde(recht.rechten())) {
            return;
        }
        nu.setPermissions(recht.rechten());
        autorisaties.saveAuthorization(nu);
    }

    private void verwijderAndere(List<Recht> rechten) {
        Set<String> bedoeld = new HashSet<>();
        for (Recht recht : rechten) {
            if (Authorization.ANY.equals(recht.id())) {
                bedoeld.add(recht.rol() + "/" + recht.soort().resourceType());
            }
        }
        String[] rollen = Arrays.stream(Rol.values()).map(Rol::id).toArray(String[]::new);
        autorisaties
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(rollen)
                .resourceId(Authorization.ANY)
                .list()
                .stream()
                .filter(nu -> !bedoeld.contains(nu.getGroupId() + "/" + nu.getResourceType()))
                .forEach(nu -> autorisaties.deleteAuthorization(nu.getId()));
    }

    private static int waarde(Permission[] rechten) {
        return Arrays.stream(rechten)
                .mapToInt(Permission::getValue)
                .reduce(Permissions.NONE.getValue(), (a, b) -> a | b);
    }
}
