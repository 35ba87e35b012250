package nl.zorgpad.gezinsplan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The places in the plan where people write. Every author has one text of his own in each place. */
public enum Onderdeel {
    EIGEN_VRAAG("Eigen vraag", Bij.PERSOON, Schrijfrecht.IEDEREEN),
    BEELD("Hoe het gaat", Bij.LEEFGEBIED, Schrijfrecht.IEDEREEN),
    ZORGEN("Wat beter moet", Bij.LEEFGEBIED, Schrijfrecht.IEDEREEN),
    KRACHTEN("Wat goed gaat", Bij.LEEFGEBIED, Schrijfrecht.IEDEREEN),
    AARD_ZORGEN("Waar de zorgen over gaan", Bij.GEZIN, Schrijfrecht.IEDEREEN),
    VISIE_GEZIN("Hoe het gezin het ziet", Bij.GEZIN, Schrijfrecht.GEZIN),
    VISIE_JEUGDIGE("Hoe de jeugdige het ziet", Bij.GEZIN, Schrijfrecht.JEUGDIGE),
    VISIE_GEZINSWERKER("Hoe de gezinswerker het ziet", Bij.GEZIN, Schrijfrecht.MEDEWERKER),
    NAASTEN_NETWERK("Wie om het gezin heen helpen", Bij.GEZIN, Schrijfrecht.IEDEREEN),
    INFORMELE_INZET("Hulp van vrijwilligers en buurt", Bij.GEZIN, Schrijfrecht.IEDEREEN),
    BENODIGDE_HULP("Welke hulp nodig is", Bij.GEZIN, Schrijfrecht.IEDEREEN),
    ONDERBOUWING("Waarom deze hulp", Bij.GEZIN, Schrijfrecht.IEDEREEN),
    CLIENTNOTITIE("Notities van het gezin", Bij.GEZIN, Schrijfrecht.GEZIN);

    /** What a text of this kind is about. */
    public enum Bij {
        GEZIN,
        PERSOON,
        LEEFGEBIED
    }

    /** Whose words may stand here; a worker writes down those of somebody else as {@link Auteur#namens}. */
    public enum Schrijfrecht {
        IEDEREEN,
        GEZIN,
        JEUGDIGE,
        MEDEWERKER
    }

    private final String label;
    private final Bij bij;
    private final Schrijfrecht schrijfrecht;

    Onderdeel(String label, Bij bij, Schrijfrecht schrijfrecht) {
        this.label = label;
        this.bij = bij;
        this.schrijfrecht = schrijfrecht;
    }

    /** As stored and in addresses: {@code visie_gezin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public Bij bij() {
        return bij;
    }

    public Schrijfrecht schrijfrecht() {
        return schrijfrecht;
    }

    /** The part with this code. */
    public static Optional<Onderdeel> van(String code) {
        return Arrays.stream(values())
                .filter(onderdeel -> onderdeel.code().equals(code))
                .findFirst();
    }
}
