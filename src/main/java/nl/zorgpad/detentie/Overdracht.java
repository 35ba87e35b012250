package nl.zorgpad.detentie;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case that was offered to another desk.
 *
 * @param vanRol role that offers, and keeps the case until it is accepted
 * @param uiterlijk last day for an answer (PAR-39)
 * @param status aangeboden, aanvaard, geweigerd or ingetrokken
 * @param reden code, when refused or withdrawn
 * @param teLaat there was no answer in time
 */
public record Overdracht(
        UUID id,
        String zaaknummer,
        String vanRol,
        Partij naar,
        LocalDate aangebodenOp,
        LocalDate uiterlijk,
        String status,
        String reden,
        LocalDate beantwoordOp,
        boolean teLaat) {

    static final String AANGEBODEN = "aangeboden";
}
