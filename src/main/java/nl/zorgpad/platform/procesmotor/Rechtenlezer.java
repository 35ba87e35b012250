package nl.zorgpad.platform.procesmotor;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks rights as the engine does, with fewer questions. What the groups of a worker allow is answered from memory
 * ({@link Groepsrechten}); whatever they do not allow, the engine asks the database as before, so that only a yes can come
 * from memory. Borders between teams are no rights and are checked by the engine in any case.
 *
 * <p>Rights are only given, never denied: nobody can store a right of the kind REVOKE, so that the engine need not ask at
 * every step whether there is one ({@code authorization-check-revokes: never}).
 */
final class Rechtenlezer extends AuthorizationManager {

    private static final CompositePermissionCheck ALLE_TAKEN_ZIEN =
            alleen(recht(Resources.TASK, Authorization.ANY, Permissions.READ));

    private final Groepsrechten groepsrechten;

    private Rechtenlezer(Groepsrechten groepsrechten) {
        this.groepsrechten = groepsrechten;
    }

    /** The engine leaves out groups without rights, which it asks the database; these give no right either way. */
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groepen) {
        return groepen == null ? List.of() : groepen;
    }

    @Override
    public boolean isAuthorized(String gebruiker, List<String> groepen, CompositePermissionCheck vraag) {
        return gevenGroepen(groepen, vraag) || super.isAuthorized(gebruiker, groepen, vraag);
    }

    @Override
    public boolean isAuthorized(String gebruiker, List<String> groepen, PermissionCheck vraag) {
        return gevenGroepen(groepen, alleen(vraag)) || super.isAuthorized(gebruiker, groepen, vraag);
    }

    /** Whoever may see all tasks need not be asked for his rights on each. */
    @Override
    public void configureTaskQuery(TaskQueryImpl vraag) {
        super.configureTaskQuery(vraag);
        if (vraag.getAuthCheck().isAuthorizationCheckEnabled()
                && gevenGroepen(getCurrentAuthentication().getGroupIds(), ALLE_TAKEN_ZIEN)) {
            vraag.getAuthCheck().setAuthorizationCheckEnabled(false);
        }
    }

    private static PermissionCheck recht(Resources soort, String id, Permissions recht) {
        var vraag = new PermissionCheck();
        vraag.setResource(soort);
        vraag.setResourceId(id);
        vraag.setPermission(recht);
        return vraag;
    }

    private static CompositePermissionCheck alleen(PermissionCheck vraag) {
        var samen = new CompositePermissionCheck();
        samen.addAtomicCheck(vraag);
        return samen;
    }

    private boolean gevenGroepen(List<String> groepen, CompositePermissionCheck vraag) {
        return !groepsrechten.wijzigingen().isBezig()
                && groepen != null
                && !groepen.isEmpty()
                && groepsrechten.geven(groepen, vraag, this::lees);
    }

    @SuppressWarnings("unchecked")
    private List<AuthorizationEntity> lees(List<String> groepen) {
        var vraag = new AuthorizationQueryImpl();
        vraag.groupIdIn(groepen.toArray(String[]::new));
        return getDbEntityManager().selectList("selectAuthorizationByQueryCriteria", vraag);
    }

    @Override
    public void insert(DbEntity recht) {
        weigerOntzegging((Authorization) recht);
        groepsrechten.wijzigingen().begin();
        super.insert(recht);
    }

    @Override
    public void update(AuthorizationEntity recht) {
        weigerOntzegging(recht);
        groepsrechten.wijzigingen().begin();
        super.update(recht);
    }

    @Override
    public void delete(DbEntity recht) {
        groepsrechten.wijzigingen().begin();
        super.delete(recht);
    }

    private static void weigerOntzegging(Authorization recht) {
        if (recht.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE) {
            throw new BadUserRequestException(
                    "Een recht van de soort REVOKE kent Zorgpad niet: haal het recht weg bij de"
                            + " groep of de persoon die het heeft.");
        }
    }

    /** Makes one for each command; what they remember is shared. */
    static final class Maker implements SessionFactory {

        private final Groepsrechten groepsrechten = new Groepsrechten();

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new Rechtenlezer(groepsrechten);
        }
    }
}
