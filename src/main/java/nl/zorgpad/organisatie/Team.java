package nl.zorgpad.organisatie;

/**
 * A buurtteam.
 *
 * @param id kebab-case; also the tenant id in the engine, for example {@code kanaleneiland-zuid}
 * @param naam Dutch name as workers know it
 * @param top3Getraind trained in TOP-3, besides the teams that PAR-16 names
 * @param vroegsignalering does the house visits of Vroegsignalering 3.0 (PAR-15)
 * @param evu works in an area of the Expertiseteam Veiligheid Utrecht (PAR-14)
 * @param capaciteit how many families in guidance the team can carry; null when not known
 * @param herkomst where this row comes from: S sources, W public web, A assumption
 * @param toelichting what is known and what is assumed
 * @param versie counts the changes; a change on an older version is refused
 */
public record Team(
        String id,
        String naam,
        Teamsoort soort,
        boolean top3Getraind,
        boolean vroegsignalering,
        boolean evu,
        Integer capaciteit,
        String herkomst,
        String toelichting,
        Integer versie) {}
