package nl.zorgpad.naspelen;

import java.time.LocalDate;
import nl.zorgpad.kantoor.Gezin;

/** A family on its way through the replay, as the players know it. */
final class Gezinszaak {

    final Gezin gezin;
    Teamstand team;
    String werker;
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

    Gezinszaak(Teamstand team, Gezin gezin) {
        this.gezin = gezin;
        komtBij(team);
    }

    /** This team helps the family from now on, with a worker of its own. */
    void komtBij(Teamstand team) {
        this.team = team;
        this.werker = team.volgendeWerker();
    }

    String wie(String rol) {
        return rol + "." + team.id();
    }
}
