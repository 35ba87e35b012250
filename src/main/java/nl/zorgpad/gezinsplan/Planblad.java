package nl.zorgpad.gezinsplan;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of the plan as one reader may see it. Holds nothing that this reader may not see, so a page can show all of
 * it.
 *
 * @param versie number of the version that is read
 * @param nieuwsteVersie number of the newest version; the plan can only be changed there
 * @param vastgesteldOp day on which this version was set; null while it is worked on
 * @param laatstVastgesteld number of the version that was set last before or at this one; 0 when none was
 * @param versies all versions, new to old
 * @param gezin the members of the family
 * @param teksten the texts of now: one per author and place, in the order in which they were written
 * @param doelen in the order in which they were made
 */
public record Planblad(
        String zaaknummer,
        int versie,
        int nieuwsteVersie,
        LocalDate vastgesteldOp,
        int laatstVastgesteld,
        List<Versie> versies,
        List<Gezinslid> gezin,
        Veiligheid veiligheid,
        Afspraken afspraken,
        List<Tekst> teksten,
        List<Doel> doelen,
        List<Akkoord> akkoorden) {

    /** The newest version is read. */
    public boolean teWijzigen() {
        return versie == nieuwsteVersie;
    }

    public boolean vastgesteld() {
        return vastgesteldOp != null;
    }

    /** The texts about the family in this part. */
    public List<Tekst> teksten(String onderdeel) {
        return teksten(onderdeel, null);
    }

    /** @param bij id of a person or code of a leefgebied */
    public List<Tekst> teksten(String onderdeel, Object bij) {
        var over = bij == null ? null : bij.toString();
        return teksten.stream()
                .filter(tekst -> tekst.onderdeel().equals(onderdeel) && Objects.equals(tekst.bij(), over))
                .toList();
    }

    /** The areas of life of which something stands in the plan. */
    public List<Leefgebied> leefgebieden() {
        return Arrays.stream(Leefgebied.values())
                .filter(gebied ->
                        teksten.stream().anyMatch(tekst -> gebied.code().equals(tekst.bij())))
                .toList();
    }

    public Optional<Doel> doel(UUID id) {
        return doelen.stream().filter(doel -> doel.id().equals(id)).findFirst();
    }

    public Optional<Gezinslid> gezinslid(UUID id) {
        return gezin.stream().filter(lid -> lid.id().equals(id)).findFirst();
    }

    /** The agreement that a member of the family last gave or refused with this version. */
    public Optional<Akkoord> akkoordVan(UUID persoonId) {
        return akkoorden.stream()
                .filter(akkoord -> akkoord.persoon().id().equals(persoonId))
                .reduce((eerder, later) -> later);
    }

    public long openDoelen() {
        return doelen.stream().filter(doel -> Plan.OPEN.equals(doel.stand())).count();
    }

    /**
     * A version.
     *
     * @param begonnenDoor null for a member of the family when another member began it: that he or she wrote is not theirs
     *     to know
     * @param vastgesteldOp null while it was not set
     * @param reden why it began; null when it began by a change
     */
    public record Versie(
            int nummer, ZonedDateTime begonnenOp, Schrijver begonnenDoor, String reden, LocalDate vastgesteldOp) {}

    /**
     * A member of the family.
     *
     * @param rol code: moeder, vader, kind
     * @param leeftijd null when unknown
     * @param jeugdig a child, or younger than eighteen
     * @param vraagtKeuze must choose himself whether others in the family see what he writes
     * @param akkoordNodig his agreement with the plan is needed
     */
    public record Gezinslid(
            UUID id,
            String naam,
            String rol,
            Integer leeftijd,
            boolean eigenVraag,
            boolean jeugdig,
            boolean vraagtKeuze,
            boolean akkoordNodig) {}

    /**
     * Whose words they are.
     *
     * @param naam of the worker or the member of the family
     * @param rol "gezinswerker", or the role in the family
     * @param persoonId null for a worker
     * @param ingevoerdDoor name of the worker who typed it for a member of the family; null otherwise
     * @param vorm label of how it came in: "zelf ingevuld", "op papier", "verteld in een gesprek"
     */
    public record Schrijver(String naam, String rol, UUID persoonId, String ingevoerdDoor, String vorm) {

        public boolean isGezin() {
            return persoonId != null;
        }
    }

    /**
     * A text.
     *
     * @param id of this text; see {@link GezinsplanService#kiesDelen}
     * @param onderdeel code of an {@link Onderdeel}
     * @param bij id of the person or code of the leefgebied it is about; null for the family
     * @param tekst null in the history when the author took his text back there
     * @param versie number of the version in which it was written
     * @param nieuw written after the last version that was set
     * @param actueel the last text of this author in this place; always true outside the history
     * @param eigen the reader is the author; for a worker: his own words
     * @param delen for the owner and for workers: the choice to share with the family; null when there is none
     * @param keuzeNodig nobody else in the family sees it until its owner chooses to share it
     */
    public record Tekst(
            UUID id,
            String onderdeel,
            String bij,
            String tekst,
            Schrijver schrijver,
            ZonedDateTime moment,
            int versie,
            boolean nieuw,
            boolean actueel,
            boolean eigen,
            Boolean delen,
            boolean keuzeNodig) {

        public String onderdeelLabel() {
            return Onderdeel.van(onderdeel).map(Onderdeel::label).orElse(onderdeel);
        }

        /** Hides the words: they are personal. */
        @Override
        public String toString() {
            return "Tekst[" + id + "]";
        }
    }

    /**
     * A goal in its last wording.
     *
     * @param id of the goal
     * @param revisie number of the wording; send it back as {@code gezien} when the goal is changed
     * @param leefgebied code
     * @param stand open, bereikt, deels_bereikt, niet_bereikt or vervallen
     * @param schrijver of this wording
     * @param teLaat open after its end date
     */
    public record Doel(
            UUID id,
            int revisie,
            String leefgebied,
            String leefgebiedLabel,
            String doel,
            String meetbaar,
            List<Gezinslid> voorWie,
            LocalDate einddatum,
            boolean opZorg,
            String stand,
            String standLabel,
            Schrijver schrijver,
            ZonedDateTime moment,
            int versie,
            boolean nieuw,
            boolean teLaat,
            Boolean delen,
            boolean keuzeNodig,
            List<Actie> acties) {

        public Optional<Actie> actie(UUID actieId) {
            return acties.stream().filter(actie -> actie.id().equals(actieId)).findFirst();
        }

        /** Hides the words: they are personal. */
        @Override
        public String toString() {
            return "Doel[" + id + "]";
        }
    }

    /**
     * An action in its last wording.
     *
     * @param soort gezin, netwerk, informeel or professional
     * @param stand open, gedaan or vervallen
     */
    public record Actie(
            UUID id,
            int revisie,
            String wat,
            String wie,
            String soort,
            String soortLabel,
            LocalDate uiterlijk,
            String stand,
            String standLabel,
            boolean teLaat,
            Schrijver schrijver,
            ZonedDateTime moment) {

        /** Hides the words: they are personal. */
        @Override
        public String toString() {
            return "Actie[" + id + "]";
        }
    }

    /**
     * The safety question.
     *
     * @param antwoord ja, nee, nog_onbekend; null when it was never answered
     * @param eerder the answers before the last one, new to old
     */
    public record Veiligheid(
            String antwoord, String antwoordLabel, LocalDate datum, LocalDate vervolgDatum, List<Antwoord> eerder) {}

    /** An earlier answer to the safety question. */
    public record Antwoord(String antwoordLabel, LocalDate datum) {}

    /**
     * What was discussed with the family; each date null while it was not.
     *
     * @param familiegroepsplan label of the choice
     */
    public record Afspraken(
            String familiegroepsplanKeuze,
            String familiegroepsplan,
            LocalDate familiegroepsplanDatum,
            LocalDate financienDatum,
            LocalDate ontwikkelingDatum,
            LocalDate digitaalDatum) {}

    /**
     * Whether a member of the family agrees with this version.
     *
     * @param akkoord false: he does not agree
     * @param vorm label of how it was given
     * @param ingevoerdDoor name of the worker who recorded it; null when the person did
     * @param daarnaGewijzigd the plan was changed after this
     */
    public record Akkoord(
            Gezinslid persoon,
            boolean akkoord,
            LocalDate datum,
            String vorm,
            String ingevoerdDoor,
            boolean daarnaGewijzigd) {}
}
