package nl.zorgpad.organisatie;

import java.util.Set;

/**
 * Work for the whole city instead of one team, such as the monthly report. A process with the extension property
 * {@code bereik} = {@code stad} runs in a tenant of its own: without one its tasks would be seen in every team.
 */
public final class Stad {

    /** Tenant id of work for the whole city; no team may have it. */
    public static final String TENANT = "stad";

    /** Name of that tenant. */
    public static final String NAAM = "Hele stad";

    /** Roles that see work for the whole city. */
    public static final Set<Rol> ROLLEN = Set.of(Rol.DIRECTIE, Rol.FUNCTIONEEL_BEHEER);

    private Stad() {}
}
