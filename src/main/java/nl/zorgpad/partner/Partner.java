package nl.zorgpad.partner;

/**
 * An organisation that reports families over the partner API.
 *
 * @param id its user name, for example {@code school-de-wilg}
 * @param kanaal channel of everything it reports, as in the form {@code aanmelding}
 * @param team takes the case when decision D01 names no team
 * @param actief may report now
 * @param versie counts the changes; a change on an older version is refused
 */
public record Partner(String id, String naam, String kanaal, String team, boolean actief, Integer versie) {

    /** Who did it, in the history of a case; never the name of a worker. */
    public String gebruiker() {
        return "partner:" + id;
    }
}
