package nl.zorgpad.partner;

import java.util.Set;

/**
 * A kind of message that partners may send. A capability gives a bean.
 *
 * @param bericht its record
 * @param formulier id of the form whose rules hold
 * @param noodzakelijk nested objects that must be there
 */
public record Berichtsoort(Class<? extends Record> bericht, String formulier, Set<String> noodzakelijk) {}
