/** Brings the models of the application to the engine, and never puts older ones back. */
package nl.zorgpad.platform.levering;
