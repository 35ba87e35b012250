package nl.zorgpad.sturing.pagina;

import java.util.List;

/**
 * How long a family waits for the start, counted from the kennismaking.
 *
 * @param cijfer the figure that counts them
 * @param teLang past the norm of two weeks
 */
record Wachtklasse(String code, String cijfer, String naam, boolean teLang) {

    static final List<Wachtklasse> ALLE = List.of(
            new Wachtklasse("0-2", "wachtend-0-2", "0 tot 2 weken", false),
            new Wachtklasse("2-4", "wachtend-2-4", "2 tot 4 weken", true),
            new Wachtklasse("4-8", "wachtend-4-8", "4 tot 8 weken", true),
            new Wachtklasse("langer-8", "wachtend-langer-8", "langer dan 8 weken", true));

    static boolean teLang(String code) {
        return ALLE.stream().anyMatch(klasse -> klasse.teLang() && klasse.code().equals(code));
    }
}
