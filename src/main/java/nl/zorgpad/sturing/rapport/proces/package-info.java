/** The process {@code maandrapport}. */
package nl.zorgpad.sturing.rapport.proces;
