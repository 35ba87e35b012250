package nl.zorgpad.platform.procesmotor;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks rights with the groups of the worker as they are. The engine first asks the database, once in every command,
 * which groups have any right, and leaves the others out; a group without rights gives none either way.
 */
final class Rechtenlezer extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groepen) {
        return groepen == null ? List.of() : groepen;
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
