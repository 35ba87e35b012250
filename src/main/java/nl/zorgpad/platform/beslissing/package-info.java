/** Norms as data: reads the decision table {@code parameters} for decision tables and for Java. */
package nl.zorgpad.platform.beslissing;
