package nl.zorgpad.aanmelding;

/** Intake handed a case to another team. Published in the transaction in which it happened. */
public record ZaakNaarAnderTeam(String zaaknummer, String naarTeam) {}
