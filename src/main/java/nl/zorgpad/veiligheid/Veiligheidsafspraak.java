package nl.zorgpad.veiligheid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One agreement of the safety plan. Holds names and free text: never for the engine.
 *
 * @param wie who does it
 * @param controleur who checks it
 * @param tot last day; on this day, or the werkdag before it, it is checked
 * @param stand open, nagekomen, niet_nagekomen, vervallen
 * @param fase code of the phase in which it was made
 * @param gecontroleerdOp null as long as it is open
 */
@Embeddable
public record Veiligheidsafspraak(
        String afspraak,
        String wie,
        String controleur,
        LocalDate tot,
        String stand,
        String fase,

        @Column(name = "gemaakt_op") LocalDate gemaaktOp,

        @Column(name = "gecontroleerd_op") LocalDate gecontroleerdOp) {

    /** A new agreement. */
    public static Veiligheidsafspraak nieuw(
            String afspraak, String wie, String controleur, LocalDate tot, Fase fase, LocalDate gemaaktOp) {
        return new Veiligheidsafspraak(afspraak, wie, controleur, tot, "open", fase.code(), gemaaktOp, null);
    }

    public boolean isOpen() {
        return "open".equals(stand);
    }

    Veiligheidsafspraak gecontroleerd(String nieuweStand, LocalDate op) {
        return new Veiligheidsafspraak(afspraak, wie, controleur, tot, nieuweStand, fase, gemaaktOp, op);
    }

    Veiligheidsafspraak verlengd(LocalDate nieuweDag) {
        return new Veiligheidsafspraak(afspraak, wie, controleur, nieuweDag, stand, fase, gemaaktOp, null);
    }

    /** Hides the content: it is personal. */
    @Override
    public String toString() {
        return "Veiligheidsafspraak[tot " + tot + ", " + stand + "]";
    }
}
