package nl.zorgpad.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.zorgpad.sturing.Meting.Bron;
import nl.zorgpad.sturing.Meting.Soort;
import org.junit.jupiter.api.Test;

/** Somebody with all totals and a pencil finds no small number. */
class OnderdrukkingTest {

    private static final int GRENS = 5;

    @Test
    void eenKleinAantalIsWegEnNogEen() {
        var weg = aantallen(new int[] {3, 20, 30}, List.of(List.of(0, 1, 2)));

        assertThat(weg).containsExactly(true, true, false);
    }

    @Test
    void tweeKleineAantallenDieSamenKleinZijnKrijgenErEenBij() {
        assertThat(aantallen(new int[] {1, 2, 9, 30}, List.of(List.of(0, 1, 2, 3))))
                .containsExactly(true, true, true, false);
    }

    @Test
    void nulEnVijfZijnTeZien() {
        assertThat(aantallen(new int[] {0, 5, 0}, List.of(List.of(0, 1, 2)))).containsOnly(false);
    }

    @Test
    void vanEenAandeelIsOokDeKleineRestKlein() {
        var weg = new Onderdrukking(cijfer(Soort.AANDEEL), GRENS)
                .niveau(
                        new long[][][] {{{98, 100}}, {{40, 80}}, {{50, 90}}},
                        List.of(List.of(0, 1, 2)),
                        null,
                        null,
                        null);

        assertThat(weg[0][0]).isTrue();
        assertThat(weg[1][0] ^ weg[2][0]).isTrue();
    }

    @Test
    void eenWijkDieBijnaHaarTeamIsVerraadtDeGezinnenVanEenAnderTeam() {
        var weg = new Onderdrukking(cijfer(Soort.AANTAL), GRENS)
                .niveau(
                        new long[][][] {{{12, 12}}, {{40, 40}}, {{50, 50}}},
                        List.of(List.of(0, 1, 2)),
                        null,
                        new long[][][] {{{10, 10}}, {{40, 40}}, null},
                        null);

        assertThat(weg[0][0]).isTrue();
    }

    @Test
    void geenLijnMetEenTotaalHeeftEenVerborgenDeelDatUitTeRekenenIs() {
        var toeval = new Random(4);
        for (var proef = 0; proef < 200; proef++) {
            var maanden = IntStream.range(0, 8)
                    .mapToObj(team -> IntStream.range(0, 12)
                            .mapToObj(maand -> {
                                var noemer = toeval.nextInt(4) == 0 ? 0 : toeval.nextInt(25);
                                return new long[] {noemer == 0 ? 0 : toeval.nextInt(noemer + 1), noemer};
                            })
                            .toArray(long[][]::new))
                    .toArray(long[][][]::new);
            var groepen = List.of(List.of(0, 1, 2), List.of(3, 4, 5, 6, 7));
            var weg = new Onderdrukking(cijfer(Soort.AANTAL), GRENS).jaar(maanden, groepen, null, null);
            controleer(maanden, groepen, weg);
        }
    }

    private static void controleer(long[][][] maanden, List<List<Integer>> groepen, boolean[][][] weg) {
        var lengtes = new int[] {12, 6, 3, 1};
        for (var niveau = 0; niveau < lengtes.length; niveau++) {
            var cellen = Onderdrukking.samen(maanden, lengtes[niveau]);
            for (var kolom = 0; kolom < cellen[0].length; kolom++) {
                for (var groep : groepen) {
                    long som = 0;
                    var aantal = 0;
                    long rest = 0;
                    for (var rij : groep) {
                        som += weg[niveau][rij][kolom] ? cellen[rij][kolom][0] : 0;
                        aantal += weg[niveau][rij][kolom] ? 1 : 0;
                        rest += weg[niveau][rij][kolom] ? 0 : cellen[rij][kolom][1];
                    }
                    assertThat(aantal == 0 || aantal > 1 && (som == 0 || som >= GRENS || rest == 0))
                            .isTrue();
                }
            }
            for (var rij = 0; niveau > 0 && rij < cellen.length; rij++) {
                for (var groter = 0; groter < weg[niveau - 1][rij].length; groter++) {
                    var delen = cellen[rij].length / weg[niveau - 1][rij].length;
                    var aantal = 0;
                    for (var deel = 0; deel < delen; deel++) {
                        aantal += weg[niveau][rij][groter * delen + deel] ? 1 : 0;
                    }
                    assertThat(aantal == 1 && !weg[niveau - 1][rij][groter]
                                    || aantal == 0
                                            && weg[niveau - 1][rij][groter]
                                            && Onderdrukking.samen(maanden, lengtes[niveau - 1])[rij][groter][1] > 0)
                            .as("niveau %d rij %d", niveau, rij)
                            .isFalse();
                }
            }
        }
    }

    private static boolean[] aantallen(int[] aantallen, List<List<Integer>> groepen) {
        var cellen = IntStream.of(aantallen)
                .mapToObj(aantal -> new long[][] {{aantal, aantal}})
                .toArray(long[][][]::new);
        var weg = new Onderdrukking(cijfer(Soort.AANTAL), GRENS).niveau(cellen, groepen, null, null, null);
        var uit = new boolean[weg.length];
        for (var rij = 0; rij < weg.length; rij++) {
            uit[rij] = weg[rij][0];
        }
        return uit;
    }

    private static Cijferdefinitie cijfer(Soort soort) {
        return new Cijferdefinitie(
                "proef",
                "proef",
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                new Meting(Bron.ZAAK, soort, "aanmeld_datum", null, "true", null, null, null, false, null));
    }
}
