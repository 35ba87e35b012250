package nl.zorgpad.gezinsplan;

import java.util.UUID;

/**
 * A place in the plan.
 *
 * @param bij id of the person or code of the leefgebied that the text is about; null when it is about the family
 */
public record Sleutel(Onderdeel onderdeel, String bij) {

    public static Sleutel gezin(Onderdeel onderdeel) {
        return new Sleutel(onderdeel, null);
    }

    public static Sleutel persoon(Onderdeel onderdeel, UUID persoonId) {
        return new Sleutel(onderdeel, persoonId.toString());
    }

    public static Sleutel leefgebied(Onderdeel onderdeel, Leefgebied leefgebied) {
        return new Sleutel(onderdeel, leefgebied.code());
    }
}
