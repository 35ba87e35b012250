package nl.zorgpad.gezinsplan;

import java.util.UUID;

/** Who reads the plan: a worker of the care team (rights are checked at the door), or a member of the family. */
public record Lezer(String medewerker, UUID persoonId) {

    public static Lezer medewerker(String gebruiker) {
        return new Lezer(gebruiker, null);
    }

    public static Lezer persoon(UUID persoonId) {
        return new Lezer(null, persoonId);
    }

    boolean isMedewerker() {
        return medewerker != null;
    }
}
