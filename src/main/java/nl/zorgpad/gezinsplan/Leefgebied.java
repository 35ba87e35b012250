package nl.zorgpad.gezinsplan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The areas of life of the plan. All are shown when somebody writes; only those that matter are stored. */
public enum Leefgebied {
    OPVOEDEN_OPGROEIEN("Opvoeden en opgroeien"),
    PSYCHISCHE_GEZONDHEID("Psychische gezondheid"),
    VEILIGHEID("Veiligheid"),
    FINANCIEN("Geld"),
    WONEN("Wonen"),
    ONDERWIJS("School"),
    WERK_PARTICIPATIE("Werk en meedoen"),
    SOCIAAL_NETWERK("Mensen om het gezin heen"),
    LICHAMELIJKE_GEZONDHEID("Lichamelijke gezondheid"),
    VERSLAVING("Verslaving"),
    HUISELIJKE_RELATIES_SCHEIDING("Relaties thuis en scheiding"),
    JUSTITIE("Politie en justitie"),
    VRIJE_TIJD("Vrije tijd");

    private final String label;

    Leefgebied(String label) {
        this.label = label;
    }

    /** As stored and as decisions know it: {@code opvoeden_opgroeien}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    static Optional<Leefgebied> van(String code) {
        return Arrays.stream(values())
                .filter(gebied -> gebied.code().equals(code))
                .findFirst();
    }
}
