package nl.zorgpad.organisatie.proces;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import nl.zorgpad.organisatie.Rol;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * The authorizations that the engine adds by itself. A role that works on every task of its team needs no row per task:
 * with 100,000 tasks those rows make counting a filter take minutes. Other roles get a row for their own tasks only.
 */
class ZorgpadAutorisatieProvider extends DefaultAuthorizationProvider {

    /** A worker may change his own password and name, but not delete his own account. */
    @Override
    public AuthorizationEntity[] newUser(User gebruiker) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(gebruiker.getId(), null, USER, gebruiker.getId(), READ, UPDATE)
        };
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task taak, String groep, String soort) {
        boolean zietAlleTaken = Rol.vanId(groep).filter(Rolrechten::zietTaken).isPresent();
        return zietAlleTaken ? null : super.newTaskGroupIdentityLink(taak, groep, soort);
    }

    /** The assignee has the rights of the role; a row would outlive a hand-over to somebody else. */
    @Override
    public AuthorizationEntity[] newTaskAssignee(Task taak, String vorige, String nieuwe) {
        return null;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task taak, String vorige, String nieuwe) {
        return null;
    }
}
