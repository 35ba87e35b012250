package nl.zorgpad.organisatie;

/** Who must exist when the application starts; depends on the profile. */
interface Beginstand {

    /** Adds the workers that are missing, in the running transaction. */
    void zetKlaar();
}
