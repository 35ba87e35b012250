package nl.zorgpad.organisatie;

import java.util.concurrent.Callable;

/** Lets trusted system code (partner API, hand-over to another team) start a case for a team of its choice. */
public final class Teamkeuze {

    private static final ThreadLocal<String> TEAM = new ThreadLocal<>();

    private Teamkeuze() {}

    /**
     * Runs the action; every process instance that it starts on this thread belongs to the team. Never call this with a
     * team that a worker filled in without checking it.
     *
     * @param team id of the team (the tenant id)
     * @throws Exception what the action throws
     */
    public static <T> T namensTeam(String team, Callable<T> actie) throws Exception {
        String vorige = TEAM.get();
        TEAM.set(team);
        try {
            return actie.call();
        } finally {
            if (vorige == null) {
                TEAM.remove();
            } else {
                TEAM.set(vorige);
            }
        }
    }

    /** The chosen team; null outside {@link #namensTeam}. */
    public static String gekozen() {
        return TEAM.get();
    }
}
