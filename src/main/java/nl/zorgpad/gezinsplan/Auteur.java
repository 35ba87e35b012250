package nl.zorgpad.gezinsplan;

import java.util.Locale;
import java.util.UUID;

/**
 * Whose words they are, and how they came into the plan.
 *
 * @param medewerker user name of the worker whose own words they are; null when they are of a member of the family
 * @param persoonId the member of the family whose words they are; null when they are of a worker
 * @param ingevoerdDoor user name of the worker who typed the words of a member of the family; null when the author typed
 *     them
 * @param vorm how they came in
 */
public record Auteur(String medewerker, UUID persoonId, String ingevoerdDoor, Vorm vorm) {

    /** How words or an agreement came into the plan. The ways are equal: nobody has to work digitally. */
    public enum Vorm {
        DIGITAAL("zelf ingevuld"),
        PAPIER("op papier"),
        GESPREK("verteld in een gesprek");

        private final String label;

        Vorm(String label) {
            this.label = label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return label;
        }
    }

    public Auteur {
        if ((medewerker == null) == (persoonId == null)) {
            throw new IllegalArgumentException("Een auteur is een medewerker of een gezinslid.");
        }
    }

    /** The worker's own words. */
    public static Auteur medewerker(String gebruiker) {
        return new Auteur(gebruiker, null, null, Vorm.DIGITAAL);
    }

    /** Words that a member of the family typed. */
    public static Auteur persoon(UUID persoonId) {
        return new Auteur(null, persoonId, null, Vorm.DIGITAAL);
    }

    /** Words of a member of the family that a worker typed: from paper, or as they were told. */
    public static Auteur namens(UUID persoonId, String gebruiker, Vorm vorm) {
        return new Auteur(null, persoonId, gebruiker, vorm);
    }

    boolean isGezin() {
        return persoonId != null;
    }

    /** The member of the family did this without a worker. */
    boolean isZelfDoorGezin() {
        return isGezin() && ingevoerdDoor == null;
    }

    /** User name of the worker at the keyboard; null when it was a member of the family. */
    String gebruiker() {
        return medewerker != null ? medewerker : ingevoerdDoor;
    }
}
