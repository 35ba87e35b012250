package nl.zorgpad.naspelen;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What goes into a replay; values and sources in {@code naspelen/halfjaar-2023.yaml}. Shares are between 0 and 1.
 *
 * @param naam of this replay, for its files
 * @param naast name of an earlier replay to lay beside it; empty for none
 * @param uitvoer folder for the weekly series and the picture
 * @param schaal part of the city that is played
 * @param zaad the same seed on the same days plays the same half year
 * @param capaciteit places per team, 1 keeps the waiting list level
 * @param draden teams that play side by side; 0 is as many as there are cores
 * @param tot last day that is played; null is yesterday
 * @param weken length of the period over which figures are counted
 * @param aanloopweken weeks before it
 * @param teams by id of the team
 */
@ConfigurationProperties("naspelen")
record Uitgangspunten(
        String naam,
        String naast,
        String uitvoer,
        double schaal,
        long zaad,
        double capaciteit,
        int draden,
        LocalDate tot,
        int weken,
        int aanloopweken,
        Volume volume,
        Begeleiding begeleiding,
        Aanmelding aanmelding,
        Verkenning verkenning,
        Kennismaking kennismaking,
        Start start,
        Plan plan,
        Einde einde,
        Map<String, Team> teams) {

    /** The last day that is played. @param vandaag today */
    LocalDate laatsteDag(LocalDate vandaag) {
        return tot == null ? vandaag.minusDays(1) : tot;
    }

    /** Families of the whole city: a week of registrations, and how many are in guidance and wait at the beginning. */
    record Volume(
            double aanmeldingenPerWeek,
            double inBegeleiding,
            double wachtendNaKennismaking,
            double wachtendOpKennismaking) {}

    /** Weeks of help. */
    record Begeleiding(int kortst, int langst) {}

    /** @param kanaal weight per channel */
    record Aanmelding(
            Map<String, Double> kanaal,
            double eigenVragenTweedePersoon,
            double gedupeerdToeslagen,
            double woontElders) {}

    /** Answers at the exploration of the question; the outcomes are shares of all registrations of this city. */
    record Verkenning(
            double informatie,
            double socialeBasis,
            double anders,
            double financieleVraag,
            double bedreigend,
            double veiligheidJa,
            double veiligheidOnbekend,
            double acuut) {

        /** Share of the families without worries about safety or money; only for these another outcome is possible. */
        double deelZonderZorgen() {
            return (1 - financieleVraag) * (1 - acuut) * (1 - veiligheidJa) * (1 - veiligheidOnbekend);
        }
    }

    /** @param langst werkdagen */
    record Kennismaking(
            double binnenVijf,
            double binnenVijftien,
            int langst,
            double laterOpWens,
            double noShow,
            double teruggetrokken,
            double onbereikbaar,
            double datumVergeten,
            double datumAangevuld) {}

    /** From kennismaking to start. */
    record Start(double direct, double rek, double haaktAfPerWeek, double past, double andereWerker) {}

    /** @param eerst earliest werkdag after the start on which the plan is agreed */
    record Plan(int eerst, int laatst, double veiligheidJa, double veiligheidOnbekend) {}

    /** @param reden weight per reason of the form {@code aanleiding-afsluiten} */
    record Einde(Map<String, Double> reden, double zonderSchulden, double driegesprek) {}

    /** @param gewicht share of the registrations; @param wachtdruk waiting list against the city */
    record Team(double gewicht, double wachtdruk) {}
}
