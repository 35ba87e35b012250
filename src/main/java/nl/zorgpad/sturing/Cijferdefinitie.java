package nl.zorgpad.sturing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure as {@code sturing/cijfers.yaml} defines it.
 *
 * @param id {@code K01}, or a word for a count of the monthly report
 * @param formule in words
 * @param eenheid procent, werkdagen, gezinnen, personen, euro, ...
 * @param norm in the unit of the figure; null when no norm in numbers is known
 * @param normtekst the norm in words, with its source
 * @param richting {@code hoger} or {@code lager} is better; null when neither
 * @param gepubliceerd values in published reports, old to new
 * @param nietGemeten why Zorgpad cannot know this figure; null when it can
 * @param decimalen to which the value is rounded
 */
public record Cijferdefinitie(
        String id,
        String naam,
        String definitie,
        String formule,
        String eenheid,
        BigDecimal norm,
        String normtekst,
        String richting,
        String bron,
        List<Gepubliceerd> gepubliceerd,
        String nietGemeten,
        Integer decimalen,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        Meting meting) {

    public Cijferdefinitie {
        gepubliceerd = gepubliceerd == null ? List.of() : List.copyOf(gepubliceerd);
        decimalen = decimalen == null ? 1 : decimalen;
    }

    /**
     * A value in a published report.
     *
     * @param periode {@code 2022}, {@code 2023-H1}, {@code okt 2022}
     */
    public record Gepubliceerd(String periode, BigDecimal waarde, String bron) {}

    /** Whether Zorgpad counts it. */
    @JsonProperty
    public boolean gemeten() {
        return nietGemeten == null;
    }

    /** Whether it is a snapshot on the last day of the period, so that periods cannot be added up. */
    @JsonProperty
    public boolean stand() {
        return meting != null && meting.stand();
    }
}
