package nl.zorgpad.naspelen;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line that says how far the replay is: it is rewritten on a terminal, and written anew now and then elsewhere. */
final class Voortgang {

    private static final int BREEDTE = 30;
    private static final int VERVERS_MS = 250;
    private static final int NIEUWE_REGEL_MS = 15_000;

    private final PrintStream uit;
    private final boolean terminal;
    private final long begin = System.nanoTime();
    private long laatst = Long.MIN_VALUE / 2;

    Voortgang(PrintStream uit, boolean terminal) {
        this.uit = uit;
        this.terminal = terminal;
    }

    /** On the standard output. */
    static Voortgang opScherm() {
        return new Voortgang(System.out, System.console() != null);
    }

    /** Writes nothing. */
    static Voortgang stil() {
        return new Voortgang(new PrintStream(PrintStream.nullOutputStream()), false);
    }

    synchronized void meld(String waar, long gedaan, long totaal, long zaken) {
        var nu = (System.nanoTime() - begin) / 1_000_000;
        if (gedaan < totaal && nu - laatst < (terminal ? VERVERS_MS : NIEUWE_REGEL_MS)) {
            return;
        }
        laatst = nu;
        var deel = totaal == 0 ? 1 : Math.min(1, (double) gedaan / totaal);
        var vol = (int) Math.round(deel * BREEDTE);
        var seconden = Math.max(0.001, nu / 1000.0);
        var regel = String.format(
                Locale.ROOT,
                "%s [%s%s] %3.0f %%  %s  %d zaken  %.1f per seconde  %s",
                "Naspelen",
                "#".repeat(vol),
                ".".repeat(BREEDTE - vol),
                100 * deel,
                waar,
                zaken,
                zaken / seconden,
                tijd(Duration.ofMillis(nu)));
        if (terminal) {
            uit.print("\r" + regel + "   ");
        } else {
            uit.println(regel);
        }
        uit.flush();
    }

    /** What comes next starts on a line of its own. */
    void klaar() {
        if (terminal) {
            uit.println();
        }
    }

    double seconden() {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String tijd(Duration duur) {
        return "%d:%02d".formatted(duur.toMinutes(), duur.toSecondsPart());
    }
}
