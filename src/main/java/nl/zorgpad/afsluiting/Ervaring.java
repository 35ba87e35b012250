package nl.zorgpad.afsluiting;

import java.util.stream.Stream;
import nl.zorgpad.platform.formulier.Tekst;

/**
 * Anonymous answers of one family. Each statement gets 1 (not true at all) to 5 (fully true), or null when it was
 * skipped. [HJ2023] K13 to K16
 *
 * @param wistWaar knew where to go
 * @param snel was helped quickly
 * @param goed was helped well
 * @param samen searched for a solution together
 * @param beter the family is doing better
 * @param opmerking free text; may hold a name although we ask not to
 */
record Ervaring(Integer wistWaar, Integer snel, Integer goed, Integer samen, Integer beter, String opmerking) {

    private static final int LANGSTE_OPMERKING = 2000;

    Ervaring {
        opmerking = Tekst.alineas(opmerking);
    }

    boolean isLeeg() {
        return opmerking == null
                && Stream.of(wistWaar, snel, goed, samen, beter).allMatch(a -> a == null);
    }

    boolean klopt() {
        return Stream.of(wistWaar, snel, goed, samen, beter)
                        .allMatch(antwoord -> antwoord == null || antwoord >= 1 && antwoord <= 5)
                && (opmerking == null || opmerking.length() <= LANGSTE_OPMERKING);
    }
}
