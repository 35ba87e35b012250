package nl.zorgpad.sturing;

/** By what a figure can be broken down. The keys: id of a team, code of a wijk, SES group, month as {@code 2023-01}. */
public enum Dimensie {
    TEAM,
    WIJK,
    SES,
    MAAND
}
