/** The process {@code gezinsplan}: from the start of help to its end, with the safety question beside it. */
package nl.zorgpad.gezinsplan.proces;
