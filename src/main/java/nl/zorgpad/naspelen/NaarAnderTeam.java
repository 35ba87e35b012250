package nl.zorgpad.naspelen;

import java.util.function.Consumer;

/**
 * A family that a decision sent to another team.
 *
 * @param team id of that team
 * @param daarna what happens next to the family, in the hands of that team
 */
record NaarAnderTeam(Gezinszaak zaak, String team, Consumer<Verloop> daarna) {}
