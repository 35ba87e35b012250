/** What the steps of the processes {@code pgb-aanvraag}, {@code pgb-bezwaar} and {@code pgb-melding} call. */
package nl.zorgpad.pgb.proces;
