/** Plays the demo cases through the real processes, with forms, rights and timers. */
package nl.zorgpad.demo.proces;
