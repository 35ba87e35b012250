package nl.zorgpad.organisatie;

/** Kind of team: one that serves a wijk, or one that serves schools in the whole city. */
public enum Teamsoort {
    wijkteam,
    schoolteam
}
