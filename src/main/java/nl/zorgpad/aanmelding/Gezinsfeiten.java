package nl.zorgpad.aanmelding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgpad.dossier.NieuwPersoon;

/**
 * What the decisions need to know of a family, without saying who it is. Strings are {@code ja} or {@code nee}.
 *
 * @param leeftijdBetrokkene age in years of the person the question is about: the child with an own question, else the
 *     eldest child, else the adult
 * @param schoolsoort of that person; {@code geen} for an adult
 * @param jongKind pregnancy, or a child below the age of PAR-02, or of that age and not yet at primary school
 */
public record Gezinsfeiten(
        String kinderenInGezin,
        int leeftijdBetrokkene,
        String schoolsoort,
        String jongKind,
        String jongereTwaalfPlus,
        List<Integer> kindLeeftijden) {

    private static final int VOLWASSEN = 18;
    private static final int JONGERE = 12;
    private static final String KIND = "kind";
    private static final Set<String> NOG_NIET_OP_SCHOOL = Set.of("nog_niet", "voorschool");

    /** @param jongKindLeeftijd PAR-02, in years */
    public static Gezinsfeiten van(
            List<NieuwPersoon> personen, boolean zwangerschap, LocalDate vandaag, int jongKindLeeftijd) {
        var kinderen = personen.stream()
                .filter(p -> KIND.equals(p.rol()) && p.geboortedatum() != null)
                .sorted(Comparator.comparing(NieuwPersoon::geboortedatum))
                .toList();
        var leeftijden =
                kinderen.stream().map(p -> leeftijd(p.geboortedatum(), vandaag)).toList();
        var jong = zwangerschap || kinderen.stream().anyMatch(kind -> isJongKind(kind, vandaag, jongKindLeeftijd));
        var betrokkene = kinderen.stream()
                .filter(NieuwPersoon::heeftEigenVraag)
                .findFirst()
                .or(() -> kinderen.stream().findFirst());
        return new Gezinsfeiten(
                janee(zwangerschap || leeftijden.stream().anyMatch(leeftijd -> leeftijd < VOLWASSEN)),
                betrokkene
                        .or(() -> volwassene(personen))
                        .map(p -> leeftijd(p.geboortedatum(), vandaag))
                        .orElse(VOLWASSEN),
                betrokkene.map(NieuwPersoon::schoolsoort).orElse("geen"),
                janee(jong),
                janee(leeftijden.stream().anyMatch(leeftijd -> leeftijd >= JONGERE && leeftijd < VOLWASSEN)),
                leeftijden);
    }

    private static Optional<NieuwPersoon> volwassene(List<NieuwPersoon> personen) {
        return personen.stream().filter(p -> p.geboortedatum() != null).findFirst();
    }

    private static boolean isJongKind(NieuwPersoon kind, LocalDate vandaag, int grens) {
        var leeftijd = leeftijd(kind.geboortedatum(), vandaag);
        return leeftijd < grens || leeftijd == grens && NOG_NIET_OP_SCHOOL.contains(kind.schoolsoort());
    }

    private static int leeftijd(LocalDate geboren, LocalDate vandaag) {
        return Period.between(geboren, vandaag).getYears();
    }

    private static String janee(boolean waarde) {
        return waarde ? "ja" : "nee";
    }
}
