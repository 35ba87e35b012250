package nl.zorgpad.veiligheid;

import java.util.Arrays;
import java.util.Locale;

/** The phases of TOP-3. [HJ2023] [MOV] */
public enum Fase {
    /** Violence stops; a safety plan with agreements. */
    DIRECTE_VEILIGHEID("Fase 1: directe veiligheid"),
    /** Causes become manageable; risk factors and goals. */
    STABIELE_VEILIGHEID("Fase 2: stabiele veiligheid"),
    /** Damage is repaired or limited. */
    HERSTEL("Fase 3: herstel");

    private final String naam;

    Fase(String naam) {
        this.naam = naam;
    }

    /** The code in processes, forms and tables: {@code directe_veiligheid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Dutch name for workers. */
    public String naam() {
        return naam;
    }

    /** @throws IllegalArgumentException when there is no phase with this code */
    public static Fase vanCode(String code) {
        return Arrays.stream(values())
                .filter(fase -> fase.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen fase " + code));
    }
}
