package nl.zorgpad.sturing;

/** What a step says against its own norm, never against other steps. */
public enum Normoordeel {
    /** At least nine out of ten in time. */
    BINNEN_NORM,
    /** More than one out of ten too late. */
    VAAK_TE_LAAT,
    /** More than half too late. */
    MEESTAL_TE_LAAT,
    /** The step has no due date, or nobody has reached it yet. */
    GEEN_NORM;

    private static final int TIEN = 10;
    private static final int TWEE = 2;

    /** @param metNorm how many had a due date that could be judged, and how many of those were late */
    public static Normoordeel van(long metNorm, long teLaat) {
        if (metNorm == 0) {
            return GEEN_NORM;
        }
        if (teLaat * TWEE > metNorm) {
            return MEESTAL_TE_LAAT;
        }
        return teLaat * TIEN > metNorm ? VAAK_TE_LAAT : BINNEN_NORM;
    }
}
