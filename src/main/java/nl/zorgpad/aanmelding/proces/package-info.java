/** The processes {@code aanmelding-tot-start} and {@code zaakmelding}: the only part of intake that knows the engine. */
package nl.zorgpad.aanmelding.proces;
