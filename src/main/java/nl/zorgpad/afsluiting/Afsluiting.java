package nl.zorgpad.afsluiting;

import java.time.LocalDate;

/**
 * How the help of one case ended. Codes, dates and numbers only.
 *
 * @param gezinswerkerId user id; null when nobody was assigned
 * @param aanleiding code of the form {@code aanleiding-afsluiten}
 * @param reden 01 to 05 [RJW 3.6]
 * @param redenRegel rule of decision D30
 * @param doelen goals that were still to be judged at the closing talk
 * @param maandenHulp whole months from the start of help; null when help never started
 * @param uitnodiging outcome of decision D32
 */
public record Afsluiting(
        String zaaknummer,
        String team,
        String gezinswerkerId,
        LocalDate datumEinde,
        String aanleiding,
        String reden,
        String redenRegel,
        boolean volgensPlan,
        int doelen,
        int doelenBereikt,
        int doelenDeels,
        String veiligheid,
        String financieleStand,
        String driegesprek,
        String netwerkOpOrde,
        String partners,
        Integer maandenHulp,
        String uitnodiging) {}
