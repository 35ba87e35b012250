package nl.zorgpad.detentie;

/**
 * On which legal ground a kind of data may go to a party. [AVG 6, 9, 10]
 *
 * @param soort basis, basisvoorwaarden, gezin, gezondheid or strafrechtelijk
 * @param grondslag geen, toestemming, wettelijke_taak, uitwisseling_justitie or vitaal_belang
 * @param toegestaan what decision {@code grondslag-toets} says
 * @param ruleId rule of that decision: {@code DG-2}
 */
public record Grondslag(Partij partij, String soort, String grondslag, boolean toegestaan, String ruleId) {}
