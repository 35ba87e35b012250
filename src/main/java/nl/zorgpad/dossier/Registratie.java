package nl.zorgpad.dossier;

/**
 * What to add to the history of a case. Codes, dates, numbers and ids only: free text belongs in the dossier.
 *
 * @param soort what happened: {@code urgentie}
 * @param code the outcome: {@code U1}; may be null
 * @param waarde a date, number or second code; may be null
 * @param ruleId rule of the decision: {@code D03-5}; may be null
 * @param herkomst source mark of that rule; may be null
 */
public record Registratie(String soort, String code, String waarde, String ruleId, String herkomst) {

    public Registratie(String soort, String code) {
        this(soort, code, null, null, null);
    }
}
