package nl.zorgpad.sturing;

import java.time.LocalDate;

/**
 * One case in a list of the own team; no person of the family.
 *
 * @param sinds from which day days and werkdagen are counted
 * @param dagen calendar days since; of what is over: how long it took
 * @param werkdagen null when the list does not count in werkdagen
 * @param klasse class of the kennismaking, or of the waiting time: {@code 0-2}, {@code 2-4}, {@code 4-8}, {@code langer-8}
 * @param reden why it is late, in words; null when nobody said
 * @param gezinswerker user id; null when nobody was assigned
 * @param uiterlijk the last day by the norm; null when there is none
 */
public record Zaakregel(
        String zaaknummer,
        String urgentie,
        LocalDate sinds,
        int dagen,
        Integer werkdagen,
        String klasse,
        String reden,
        String gezinswerker,
        LocalDate uiterlijk) {

    Zaakregel met(String gezinswerker) {
        return new Zaakregel(zaaknummer, urgentie, sinds, dagen, werkdagen, klasse, reden, gezinswerker, uiterlijk);
    }
}
