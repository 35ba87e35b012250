package nl.zorgpad.platform.formulier;

/**
 * One choice of a list.
 *
 * @param label what the worker reads
 * @param value the code that is stored
 */
public record Keuze(String label, String value) {}
