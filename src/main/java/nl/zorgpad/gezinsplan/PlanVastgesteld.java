package nl.zorgpad.gezinsplan;

/** A version of the plan was set: from now on it can be read back as it is. */
public record PlanVastgesteld(String zaaknummer, int versie) {}
