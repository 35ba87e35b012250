package nl.zorgpad.gezinsplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.gezinsplan.FeitEntity.Soort;

/**
 * Who may see what in a plan: the one place where that is decided (Jeugdwet 7.3.11 and 7.3.15).
 *
 * <p>A worker of the care team sees everything, a member of the family everything of his own. For the rest it is about
 * the <em>owner</em>: the author when that is a member of the family, otherwise the one member whom it is about. Without
 * an owner it is for the whole family. What an owner has is seen by others:
 *
 * <ul>
 *   <li>under 12: by parents with authority; by others when it was chosen to share it;
 *   <li>12 to 15: when it was chosen to share it, in a choice made at 12 or older;
 *   <li>16 and older: when the young person himself agreed, at 16 or older;
 *   <li>age unknown: when the owner chose to share it;
 *   <li>adults: unless the owner chose not to share it.
 * </ul>
 *
 * Age counts at the moment of reading, so that a birthday closes what was open.
 */
final class Zichtbaarheid {

    static final String JA = "ja";
    static final String NEE = "nee";

    private static final int EIGEN_KEUZE = 12;
    private static final int EIGEN_AKKOORD = 16;
    private static final int VOLWASSEN = 18;
    private static final String KIND = "kind";

    private final Plan plan;
    private final Map<UUID, Persoon> gezin;
    private final LocalDate vandaag;
    private final ZoneId tijdzone;

    /** @param plan the whole plan, also what came after the version that is read: the latest choice counts */
    Zichtbaarheid(Plan plan, List<Persoon> gezin, LocalDate vandaag, ZoneId tijdzone) {
        this.plan = plan;
        this.gezin = gezin.stream().collect(Collectors.toMap(Persoon::id, Function.identity()));
        this.vandaag = vandaag;
        this.tijdzone = tijdzone;
    }

    boolean ziet(Lezer lezer, PlantekstEntity tekst) {
        return ziet(lezer, eigenaar(tekst), tekst.id());
    }

    boolean ziet(Lezer lezer, DoelEntity doel) {
        return (doel.auteur().isGezin() && doel.auteur().persoonId().equals(lezer.persoonId()))
                || ziet(lezer, eigenaar(doel), doel.doelId());
    }

    /** Whether a member of the family agreed is his own, too. */
    boolean ziet(Lezer lezer, FeitEntity akkoord) {
        return ziet(lezer, Optional.of(akkoord.bij()), akkoord.id());
    }

    Optional<UUID> eigenaar(PlantekstEntity tekst) {
        if (tekst.auteur().isGezin()) {
            return Optional.of(tekst.auteur().persoonId());
        }
        return tekst.sleutel().onderdeel().bij() == Onderdeel.Bij.PERSOON
                ? Optional.of(UUID.fromString(tekst.sleutel().bij()))
                : Optional.empty();
    }

    Optional<UUID> eigenaar(DoelEntity doel) {
        var voorWie = doel.voorWie();
        return voorWie.size() == 1 ? Optional.of(voorWie.get(0)) : Optional.empty();
    }

    /** The owner must make a choice himself before others in the family see it. */
    boolean vraagtKeuze(UUID eigenaar) {
        var persoon = gezin.get(eigenaar);
        return isJeugdig(persoon) && (persoon.leeftijd() == null || persoon.leeftijd() >= EIGEN_KEUZE);
    }

    /** The choice of the owner that counts today; empty when there is none. */
    Optional<Boolean> keuze(UUID eigenaar, UUID stuk) {
        return plan.laatste(Soort.DELEN, stuk)
                .filter(keuze -> geldt(keuze, gezin.get(eigenaar)))
                .map(keuze -> JA.equals(keuze.waarde()));
    }

    static boolean isJeugdig(Persoon persoon) {
        return KIND.equals(persoon.rol()) || (persoon.leeftijd() != null && persoon.leeftijd() < VOLWASSEN);
    }

    private boolean ziet(Lezer lezer, Optional<UUID> eigenaar, UUID stuk) {
        if (lezer.isMedewerker() || eigenaar.isEmpty() || eigenaar.get().equals(lezer.persoonId())) {
            return true;
        }
        var persoon = gezin.get(eigenaar.get());
        var keuze = keuze(persoon.id(), stuk);
        if (!isJeugdig(persoon)) {
            return keuze.orElse(true);
        }
        var doorOuder = !vraagtKeuze(persoon.id()) && isOuderMetGezag(gezin.get(lezer.persoonId()));
        return doorOuder || keuze.orElse(false);
    }

    private static boolean isOuderMetGezag(Persoon lezer) {
        return !isJeugdig(lezer) && JA.equals(lezer.gezag());
    }

    private boolean geldt(FeitEntity keuze, Persoon eigenaar) {
        if (NEE.equals(keuze.waarde()) || eigenaar.geboortedatum() == null || !isJeugdig(eigenaar)) {
            return true;
        }
        var toen = leeftijd(eigenaar, keuze.moment());
        var nu = Period.between(eigenaar.geboortedatum(), vandaag).getYears();
        if (nu >= EIGEN_AKKOORD) {
            return toen >= EIGEN_AKKOORD;
        }
        return nu < EIGEN_KEUZE || toen >= EIGEN_KEUZE;
    }

    private int leeftijd(Persoon persoon, Instant moment) {
        return Period.between(persoon.geboortedatum(), LocalDate.ofInstant(moment, tijdzone))
                .getYears();
    }
}
