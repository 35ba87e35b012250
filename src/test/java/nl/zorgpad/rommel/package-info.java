/**
 * Junk in every field of every form, in every endpoint and in every page: generated from the form files and from the
 * API's own description, so that what is new is tried too. A few values run with every {@code mvn verify};
 * {@code -Drommel=alles} tries everything and writes the table of docs/storingen.md.
 */
package nl.zorgpad.rommel;
