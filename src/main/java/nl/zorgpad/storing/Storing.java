package nl.zorgpad.storing;

/**
 * A failure that is not solved yet.
 *
 * @param nummer {@code ST-000001}; business key of its process
 */
public record Storing(String nummer, Storingsoort soort) {}
