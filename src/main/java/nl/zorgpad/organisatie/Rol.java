package nl.zorgpad.organisatie;

import java.util.Arrays;
import java.util.Optional;

/** A role of a worker; its id is the id of the group in the engine (domain A.1). */
public enum Rol {
    VOORDEUR("voordeur", "Voordeurmedewerker", Bereik.TEAM),
    GEZINSWERKER("gezinswerker", "Gezinswerker", Bereik.TEAM),
    TEAMMANAGER("teammanager", "Teammanager", Bereik.TEAM),
    AANDACHTSFUNCTIONARIS_VEILIGHEID(
            "aandachtsfunctionaris-veiligheid", "Aandachtsfunctionaris veiligheid", Bereik.TEAM),
    PGB_SPECIALIST("pgb-specialist", "PGB-specialist", Bereik.TEAM),
    PGB_COMMISSIE("pgb-commissie", "PGB-commissie", Bereik.STAD),
    JURIDISCHE_ZAKEN("juridische-zaken", "Juridische Zaken", Bereik.STAD),
    EVU("evu", "Expertiseteam Veiligheid Utrecht", Bereik.EVU_GEBIED),
    FRONT_OFFICE_DT("front-office-dt", "Front office Detentie en Terugkeer", Bereik.STAD),
    BTO_SOCIAAL("bto-sociaal", "Buurtteam Sociaal", Bereik.STAD),
    WI_SCHULDDIENSTVERLENING("wi-schulddienstverlening", "Schulddienstverlening W&I", Bereik.STAD),
    DIRECTIE("directie", "Directie", Bereik.STAD),
    PROCESEIGENAAR("proceseigenaar", "Proceseigenaar", Bereik.STAD),
    FUNCTIONEEL_BEHEER("functioneel-beheer", "Functioneel beheer", Bereik.STAD),
    BEHEERDER("camunda-admin", "Technisch beheerder", Bereik.STAD);

    /** For which teams a role works. */
    enum Bereik {
        /** The teams that the worker is a member of. */
        TEAM,
        /** Every team. */
        STAD,
        /** Every team in an area of the Expertiseteam Veiligheid Utrecht. */
        EVU_GEBIED
    }

    private final String id;
    private final String naam;
    private final Bereik bereik;

    Rol(String id, String naam, Bereik bereik) {
        this.id = id;
        this.naam = naam;
        this.bereik = bereik;
    }

    /** Id of the role and of the group in the engine, for example {@code pgb-commissie}. */
    public String id() {
        return id;
    }

    /** Dutch name of the role. */
    public String naam() {
        return naam;
    }

    /** Whether a worker with this role works for every team, without being listed in each. */
    public boolean stedelijk() {
        return bereik == Bereik.STAD;
    }

    Bereik bereik() {
        return bereik;
    }

    /** The role with this id; empty when there is none. */
    public static Optional<Rol> vanId(String id) {
        return Arrays.stream(values()).filter(rol -> rol.id.equals(id)).findFirst();
    }
}
