package nl.zorgpad.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One scenario file: a family, what happens to it and what must be so at each moment.
 *
 * @param code short name for reports: {@code SC-06}
 * @param team team of the workers in this scenario that are named without a team
 * @param vooraf null when the story begins with nothing
 */
record Scenario(String code, String titel, String team, Gezin gezin, Vooraf vooraf, List<Stap> stappen) {

    /** What happened before the story begins. @param verhaal name of a file in {@code vooraf} */
    record Vooraf(String verhaal, LocalDateTime moment, Map<String, Antwoord> antwoorden) {}

    /** The family; its names and addresses are always those of the canary. */
    record Gezin(String wijk, boolean zwanger, List<Ouder> ouders, List<Kind> kinderen) {}

    /** @param leeftijd null when the age does not matter */
    record Ouder(String rol, String gezag, Integer leeftijd, boolean eigenVraag) {}

    /** @param geboren null when the age is given. @param leeftijd in years on the day of the first step */
    record Kind(Integer leeftijd, LocalDate geboren, String school, boolean eigenVraag) {}

    /**
     * @param regel line in the file
     * @param wie worker; null when only time passes
     * @param doet name of the task, or of a form that starts something
     */
    record Stap(
            int nummer,
            int regel,
            LocalDateTime moment,
            String wie,
            String doet,
            Map<String, Antwoord> antwoorden,
            List<Feit> feiten,
            Verwachting verwacht) {}

    /** A number of families that are the same, or a count, for the figures. */
    record Feit(Map<String, String> velden, int regel) {

        String tekst(String naam) {
            return velden.get(naam);
        }

        Integer getal(String naam, Integer anders) {
            return velden.containsKey(naam) ? Integer.valueOf(velden.get(naam)) : anders;
        }

        LocalDate datum(String naam, LocalDate anders) {
            return velden.containsKey(naam) ? LocalDate.parse(velden.get(naam)) : anders;
        }
    }

    /** Figures of one team over one period. @param team null for the team of the scenario */
    record Cijferverwachting(String periode, String team, Map<String, String> cijfers) {}

    /** @param waarde text, number, boolean, list of these, or null for an empty answer */
    record Antwoord(Object waarde, int regel) {}

    /** What must be so after a step. Null means: not asked. */
    record Verwachting(
            String route,
            String team,
            List<String> regels,
            List<String> geenRegels,
            List<Taak> taken,
            List<String> geenTaak,
            Map<String, Object> gegevens,
            Map<String, Object> klokken,
            Map<String, String> klassen,
            String uitkomst,
            Map<String, Object> uitkomsten,
            List<String> loopt,
            List<String> looptNiet,
            List<Cijferverwachting> cijfers,
            Weigering geweigerd) {}

    /** An open task; a null part may be anything. */
    record Taak(String taak, String rol, String van, LocalDate uiterlijk, Integer prioriteit) {}

    /** The form was refused. @param veld key of the field that is wrong. @param melding part of the sentence, or null */
    record Weigering(String veld, String melding) {}
}
