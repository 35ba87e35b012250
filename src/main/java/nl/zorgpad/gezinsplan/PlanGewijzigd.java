package nl.zorgpad.gezinsplan;

/**
 * Something in the plan changed that the other party should hear of: a new version began, or a member of the family
 * changed something. Comes once per change; who makes work of it should join those that come shortly after each other.
 *
 * @param versie number of the version in which the change stands
 * @param doorClient true when a member of the family made the change: tell the worker; false: tell the family
 */
public record PlanGewijzigd(String zaaknummer, int versie, boolean doorClient) {}
