package nl.zorgpad.aanmelding;

import java.time.LocalDate;

/**
 * Intake ended with the start of help. Published in the transaction in which it happened.
 *
 * @param gezinswerkerId user id of the family worker
 * @param datumAanvang first conversation in which help really began [RJW bijlage 2]
 */
public record HulpGestart(String zaaknummer, String team, String gezinswerkerId, LocalDate datumAanvang) {}
