package nl.zorgpad.storing;

/**
 * What fails in the same way, in however many cases.
 *
 * @param proces id of the process; {@code onderhoud} for work of the engine itself
 * @param stap id of the step that fails
 * @param fout class of the exception or code of the engine, never its message
 */
public record Storingsoort(String proces, String stap, String fout) {}
