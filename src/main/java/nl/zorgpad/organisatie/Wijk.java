package nl.zorgpad.organisatie;

/**
 * The area where a family lives.
 *
 * @param code lower snake case, for example {@code kanaleneiland_zuid}
 * @param stadswijk the one of the ten city wijken it belongs to
 * @param teamId the team that serves it
 * @param aanbieder provider of specialist help: KOOS or Spoor030 (D23)
 * @param evu area of the Expertiseteam Veiligheid Utrecht (PAR-14)
 * @param herkomst where this row comes from: S sources, W public web, A assumption
 * @param versie counts the changes; a change on an older version is refused
 */
public record Wijk(
        String code,
        String naam,
        String stadswijk,
        String teamId,
        String aanbieder,
        boolean evu,
        String herkomst,
        String toelichting,
        Integer versie) {

    /** Code of a family that lives outside the municipality; no wijk has it. */
    public static final String BUITEN_UTRECHT = "buiten_utrecht";
}
