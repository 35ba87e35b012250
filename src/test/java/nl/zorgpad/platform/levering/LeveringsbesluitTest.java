package nl.zorgpad.platform.levering;

import static nl.zorgpad.platform.levering.Leveringsbesluit.LEVEREN;
import static nl.zorgpad.platform.levering.Leveringsbesluit.NIETS_NIEUWS;
import static nl.zorgpad.platform.levering.Leveringsbesluit.OUDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.zorgpad.platform.levering.Leveringsbesluit.Eerder;
import org.junit.jupiter.api.Test;

class LeveringsbesluitTest {

    private static final Instant MAART = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant APRIL = Instant.parse("2027-04-01T10:00:00Z");
    private static final Instant MEI = Instant.parse("2027-05-01T10:00:00Z");

    @Test
    void opEenLegeDatabaseKomenDeModellen() {
        assertThat(neem(MAART, "a")).isEqualTo(LEVEREN);
    }

    @Test
    void deTweedeNodeVanDezelfdeVersieBrengtNiets() {
        assertThat(neem(MAART, "a", new Eerder(MAART, "a", 1))).isEqualTo(NIETS_NIEUWS);
    }

    @Test
    void eenNieuweVersieBrengtHaarModellen() {
        assertThat(neem(APRIL, "b", new Eerder(MAART, "a", 1))).isEqualTo(LEVEREN);
    }

    @Test
    void eenOudeNodeDieHerstartZetNietsTerug() {
        assertThat(neem(MAART, "a", new Eerder(MAART, "a", 1), new Eerder(APRIL, "b", 2)))
                .isEqualTo(OUDER);
    }

    @Test
    void eenOudeVersieDieHierNooitDraaideBrengtNiets() {
        assertThat(neem(MAART, "c", new Eerder(APRIL, "b", 1))).isEqualTo(OUDER);
    }

    @Test
    void eenNieuweVersieMagEenModelTerugdraaien() {
        assertThat(neem(MEI, "a", new Eerder(MAART, "a", 1), new Eerder(APRIL, "b", 2)))
                .isEqualTo(LEVEREN);
    }

    @Test
    void eenAnderPakketMetDezelfdeBouwtijdIsNieuw() {
        assertThat(neem(MAART, "b", new Eerder(MAART, "a", 1))).isEqualTo(LEVEREN);
        assertThat(neem(MAART, "a", new Eerder(MAART, "a", 1), new Eerder(MAART, "b", 2)))
                .isEqualTo(OUDER);
    }

    @Test
    void eenOntwikkelaarZietAltijdWatHijVeranderde() {
        assertThat(neem(null, "a", new Eerder(null, "a", 1), new Eerder(null, "b", 2)))
                .isEqualTo(LEVEREN);
    }

    @Test
    void eenBeheerderKanMetOpzetTerug() {
        assertThat(Leveringsbesluit.neem(
                        MAART, "a", true, List.of(new Eerder(MAART, "a", 1), new Eerder(APRIL, "b", 2))))
                .isEqualTo(LEVEREN);
        assertThat(Leveringsbesluit.neem(
                        MAART, "a", true, List.of(new Eerder(MAART, "a", 3), new Eerder(APRIL, "b", 2))))
                .isEqualTo(NIETS_NIEUWS);
    }

    private static Leveringsbesluit neem(Instant gebouwdOp, String afdruk, Eerder... eerder) {
        return Leveringsbesluit.neem(gebouwdOp, afdruk, false, List.of(eerder));
    }
}
