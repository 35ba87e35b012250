/**
 * The end of help: closing talk, reason, retention, the anonymous Ervaringswijzer, aftercare, and requests of clients
 * about their dossier.
 */
package nl.zorgpad.afsluiting;
