package nl.zorgpad.naspelen;

import java.time.LocalDate;
import nl.zorgpad.kantoor.Gezin;

/** A family on its way through the replay, as the players know it. */
final class Gezinszaak {

    final Teamstand team;
    final Gezin gezin;
    final String werker;
    String zaaknummer;
    LocalDate aangemeld;
    LocalDate gesprek;
    boolean jongKind;
    boolean voorrang;
    boolean onveilig;
    boolean geldzorgen;
    boolean wacht;
    /** Nothing happens to it any more: it is closed, or a step went wrong. */
    boolean klaar;

    Gezinszaak(Teamstand team, Gezin gezin, String werker) {
        this.team = team;
        this.gezin = gezin;
        this.werker = werker;
    }

    String wie(String rol) {
        return rol + "." + team.id();
    }
}
