package nl.zorgpad.detentie;

import java.util.Arrays;

/** A party that may be involved in a return. [HJ2023] */
public enum Partij {
    LOKALIS("lokalis", "Buurtteam Jeugd en Gezin", "voordeur"),
    BTO_SOCIAAL("bto_sociaal", "Buurtteam Sociaal", "bto-sociaal"),
    FRONT_OFFICE("front_office", "Front office Detentie en Terugkeer", "front-office-dt"),
    PI("pi", "Casemanager PI", null),
    RECLASSERING("reclassering", "Reclassering", null),
    GI("gi", "GI of jeugdreclassering", null),
    GEMEENTE_TERUGKEER("gemeente_terugkeer", "Gemeente van terugkeer", null);

    private final String code;
    private final String naam;
    private final String rol;

    Partij(String code, String naam, String rol) {
        this.code = code;
        this.naam = naam;
        this.rol = rol;
    }

    /** Code in forms and decisions, {@code bto_sociaal}. */
    public String code() {
        return code;
    }

    /** Dutch name. */
    public String naam() {
        return naam;
    }

    /** Id of the role that works for this party in Zorgpad; null when it has no login. */
    public String rol() {
        return rol;
    }

    /** The party with this code. @throws IllegalArgumentException when there is none */
    public static Partij van(String code) {
        return Arrays.stream(values())
                .filter(partij -> partij.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Er is geen partij " + code));
    }
}
