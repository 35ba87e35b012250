/**
 * A half year of the whole city, replayed with invented families through the real processes, forms and decisions: the
 * published figures are its inputs, so it proves that Zorgpad counts and flows, not how the world is.
 */
package nl.zorgpad.naspelen;
