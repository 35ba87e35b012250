package nl.zorgpad.dossier;

import java.time.Instant;

/**
 * One line of the history of a case.
 *
 * @param soort what happened, as a code: {@code urgentie}
 * @param code the outcome, as a code: {@code U1}; may be null
 * @param waarde a date, number or second code; may be null
 * @param ruleId rule of the decision that led to it: {@code D03-5}; may be null
 * @param herkomst source mark of that rule (S, W, A); may be null
 * @param gebruiker id of the worker, or {@code systeem}
 * @param team team of the case at that moment
 */
public record Gebeurtenis(
        Instant moment,
        String soort,
        String code,
        String waarde,
        String ruleId,
        String herkomst,
        String gebruiker,
        String team) {}
