/** The office on the engine: the same services as Tasklist, with the form guard, rights and timers. */
package nl.zorgpad.kantoor.proces;
