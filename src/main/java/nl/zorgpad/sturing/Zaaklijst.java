package nl.zorgpad.sturing;

/** Lists of cases of the own team, to see which families a figure is about. */
public enum Zaaklijst {
    LATE_KENNISMAKING("Kennismaking te laat of over de termijn"),
    WACHT_OP_KENNISMAKING("Wacht op de kennismaking"),
    WACHTEND("Wacht op de start van de hulp"),
    START_LATER_DAN_TWEE_WEKEN("Gestart, later dan twee weken na de kennismaking"),
    DATUM_ONTBREEKT("Datum van de kennismaking ontbreekt");

    private final String naam;

    Zaaklijst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
