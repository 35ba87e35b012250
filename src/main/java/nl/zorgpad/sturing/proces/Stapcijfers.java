package nl.zorgpad.sturing.proces;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import nl.zorgpad.sturing.Normoordeel;
import nl.zorgpad.sturing.Stapcijfer;
import nl.zorgpad.sturing.proces.Stapmeting.Bezoeken;

/** From visits by day to the figures of a step. */
final class Stapcijfers {

    private static final double HELFT = 0.5;
    private static final double NEGEN_VAN_TIEN = 0.9;

    private final ToIntBiFunction<LocalDate, LocalDate> werkdagen;

    /** @param werkdagen counts the werkdagen between two days */
    Stapcijfers(ToIntBiFunction<LocalDate, LocalDate> werkdagen) {
        this.werkdagen = werkdagen;
    }

    /** @param bezoeken all of the same step, at least one */
    Stapcijfer van(String naam, List<Bezoeken> bezoeken) {
        var eerste = bezoeken.get(0);
        var duren = verdeling(bezoeken, Bezoeken::tot);
        var normen = verdeling(bezoeken, Bezoeken::uiterlijk);
        var teLaat = tel(bezoeken, Bezoeken::teLaat);
        var metNorm = tel(bezoeken, visite -> visite.uiterlijk() != null && (!visite.lopend() || visite.teLaat()));
        return new Stapcijfer(
                eerste.stap(),
                naam,
                eerste.soort(),
                tel(bezoeken, Bezoeken::lopend),
                tel(bezoeken, visite -> visite.lopend() && visite.teLaat()),
                tel(bezoeken, visite -> !visite.lopend()),
                tel(bezoeken, Bezoeken::afgebroken),
                deel(duren, HELFT),
                deel(duren, NEGEN_VAN_TIEN),
                normen.isEmpty() ? null : normen.firstKey(),
                normen.isEmpty() ? null : normen.lastKey(),
                metNorm,
                teLaat,
                Normoordeel.van(metNorm, teLaat));
    }

    /** How often each number of werkdagen after the begin occurs. */
    private SortedMap<Integer, Long> verdeling(List<Bezoeken> bezoeken, Function<Bezoeken, LocalDate> einde) {
        return bezoeken.stream()
                .filter(visite -> visite.van() != null && einde.apply(visite) != null)
                .collect(Collectors.groupingBy(
                        visite -> werkdagen.applyAsInt(visite.van(), einde.apply(visite)),
                        TreeMap::new,
                        Collectors.summingLong(Bezoeken::aantal)));
    }

    /** The smallest number within which this share stays; null when there is nothing to divide. */
    private static Integer deel(SortedMap<Integer, Long> verdeling, double aandeel) {
        var totaal = verdeling.values().stream().mapToLong(Long::longValue).sum();
        var nodig = (long) Math.ceil(aandeel * totaal);
        var samen = 0L;
        for (var dagen : verdeling.entrySet()) {
            samen += dagen.getValue();
            if (samen >= nodig) {
                return dagen.getKey();
            }
        }
        return null;
    }

    private static long tel(List<Bezoeken> bezoeken, Predicate<Bezoeken> welke) {
        return bezoeken.stream().filter(welke).mapToLong(Bezoeken::aantal).sum();
    }
}
