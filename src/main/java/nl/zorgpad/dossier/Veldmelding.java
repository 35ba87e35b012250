package nl.zorgpad.dossier;

/**
 * One thing that is wrong with one field.
 *
 * @param veld name of the field, of a list as {@code personen[0].voornaam}
 * @param melding whole Dutch sentence; never holds the value that was entered
 */
public record Veldmelding(String veld, String melding) {}
