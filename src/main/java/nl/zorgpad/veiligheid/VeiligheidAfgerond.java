package nl.zorgpad.veiligheid;

/**
 * The work on safety ended. Published in the transaction in which it ended.
 *
 * @param uitkomst veilig_en_hersteld, veilig_overgedragen, gedwongen_kader, melding_vt, gezin_trekt_zich_terug or
 *     geen_vermoeden
 */
public record VeiligheidAfgerond(String zaaknummer, String uitkomst) {}
