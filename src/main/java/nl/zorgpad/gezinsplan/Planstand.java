package nl.zorgpad.gezinsplan;

import java.time.LocalDate;

/**
 * The facts of a plan that decisions and processes steer by; no personal data.
 *
 * @param versie number of the version that is worked on, or that was set last when nothing changed since
 * @param vastgesteldOp day on which a version was last set; null when none was
 * @param versieVastgesteld this version is set and has not been changed since
 * @param zorgenOverVeiligheid ja, nee or nog_onbekend; null when the question was never answered
 * @param veiligheidsvraagDatum day of the last answer; null when there is none
 * @param vervolgDatum day on which the question is asked again; null unless the last answer is nog_onbekend
 * @param eerderOnbekend an answer before the last one was nog_onbekend too
 * @param onbekendSinds day of the first of the answers nog_onbekend that the last one continues; null when the last
 *     answer is another
 * @param visieGezin a member of the family wrote how he sees the concern; a young person counts when the family has no
 *     adult in the dossier
 * @param doelOpZorg a goal that did not lapse is about the concern
 * @param toestemmingVolledig every child with an own question (all children when none has one) has consent for the help
 * @param personenZonderDoel members with an own question for whom there is no goal
 * @param openDoelen goals with state open
 * @param clientTekst there is a text of a member of the family
 * @param geopendDoorClient a member of the family opened the plan
 * @param akkoordVolledig everybody whose agreement is needed agreed with this version: parents with authority (all
 *     adults when of none the authority is known) and members of twelve and older with an own question
 */
public record Planstand(
        int versie,
        LocalDate vastgesteldOp,
        boolean versieVastgesteld,
        String zorgenOverVeiligheid,
        LocalDate veiligheidsvraagDatum,
        LocalDate vervolgDatum,
        boolean eerderOnbekend,
        LocalDate onbekendSinds,
        boolean visieGezin,
        boolean visieGezinswerker,
        boolean doelOpZorg,
        boolean financienBesproken,
        boolean ontwikkelingGevraagd,
        boolean familiegroepsplanAangeboden,
        boolean digitaalAangeboden,
        boolean toestemmingVolledig,
        int personenZonderDoel,
        int openDoelen,
        boolean clientTekst,
        boolean geopendDoorClient,
        boolean akkoordVolledig) {}
