package nl.zorgpad.veiligheid;

import java.time.LocalDate;

/** An incident brought a family back to phase 1. Published in the transaction in which it was recorded. */
public record IncidentGemeld(String zaaknummer, LocalDate datum) {}
