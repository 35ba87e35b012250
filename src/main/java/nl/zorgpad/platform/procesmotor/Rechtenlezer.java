package nl.zorgpad.platform.procesmotor;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks rights with the groups of the worker as they are. The engine first asks the database, once in every command,
 * which groups have any right, and leaves the others out; a group without rights gives none either way.
 *
 * <p>Rights are only given, never denied: nobody can store a right of the kind REVOKE, so that the engine need not ask at
 * every step whether there is one ({@code authorization-check-revokes: never}).
 */
final class Rechtenlezer extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groepen) {
        return groepen == null ? List.of() : groepen;
    }

    @Override
    public void insert(DbEntity recht) {
        weigerOntzegging((Authorization) recht);
        super.insert(recht);
    }

    @Override
    public void update(AuthorizationEntity recht) {
        weigerOntzegging(recht);
        super.update(recht);
    }

    private static void weigerOntzegging(Authorization recht) {
        if (recht.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE) {
            throw new BadUserRequestException(
                    "Een recht van de soort REVOKE kent Zorgpad niet: haal het recht weg bij de"
                            + " groep of de persoon die het heeft.");
        }
    }

    /** Makes one for each command. */
    static final class Maker implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new Rechtenlezer();
        }
    }
}
