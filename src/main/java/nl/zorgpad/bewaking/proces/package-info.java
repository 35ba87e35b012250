/** Signals from the engine. */
package nl.zorgpad.bewaking.proces;
