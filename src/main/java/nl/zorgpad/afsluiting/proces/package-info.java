/** The processes {@code afsluiting}, {@code nazorg} and {@code dossierverzoek}. */
package nl.zorgpad.afsluiting.proces;
