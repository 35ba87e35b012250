/** The half year replayed, counted in the engine. */
package nl.zorgpad.naspelen.proces;
