/**
 * Figures for managers: rows without persons, written in the transaction of the event, and one engine that counts them
 * by the definitions in {@code sturing/cijfers.yaml}.
 */
package nl.zorgpad.sturing;
