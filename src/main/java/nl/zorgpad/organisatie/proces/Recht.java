package nl.zorgpad.organisatie.proces;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What one role may do with one kind of thing.
 *
 * @param id id of the thing, or {@code *} for all of its kind
 */
record Recht(String rol, Resource soort, String id, Permission[] rechten) {

    static Recht op(String rol, Resource soort, String id, Permission... rechten) {
        return new Recht(rol, soort, id, rechten);
    }

    static Recht opAlle(String rol, Resource soort, Permission... rechten) {
        return op(rol, soort, Authorization.ANY, rechten);
    }
}
