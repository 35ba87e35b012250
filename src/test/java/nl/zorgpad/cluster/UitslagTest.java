package nl.zorgpad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UitslagTest {

    @Test
    void watErNietIsIsKwijt() {
        assertThat(uitslag(List.of("A")).kwijt()).containsExactly("B");
    }

    @Test
    void watErTweeKeerIsOfNietHoortIsDubbel() {
        assertThat(uitslag(List.of("A", "B", "B", "C")).dubbel()).containsExactly("B", "C");
    }

    @Test
    void allesEenKeerIsGoed() {
        assertThat(uitslag(List.of("B", "A")).goed()).isTrue();
    }

    private static Uitslag uitslag(List<String> gevonden) {
        return Uitslag.vergelijk("proef", List.of("A", "B"), gevonden);
    }
}
