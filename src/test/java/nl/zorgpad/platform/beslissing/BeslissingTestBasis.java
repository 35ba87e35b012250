package nl.zorgpad.platform.beslissing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every decision table; a subclass gives an example per rule and adds the special cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BeslissingTestBasis {

    protected final Beslistabel tabel;

    protected BeslissingTestBasis(String bestand) {
        tabel = Beslistabel.uit(bestand);
    }

    /** At least one example per rule, in the order of the table. */
    protected abstract List<Voorbeeld> regels();

    @ParameterizedTest
    @MethodSource("regels")
    void elkeRegelGeeftZijnUitkomst(Voorbeeld voorbeeld) {
        var treffer = geraakt(tabel.beslisMetLegeInvoer(voorbeeld.invoer()), voorbeeld.regel());

        assertThat(treffer).containsAllEntriesOf(voorbeeld.uitkomstMetRegel());
        assertThat(treffer.keySet()).containsExactlyInAnyOrderElementsOf(tabel.uitvoerNamen());
        assertThat((String) treffer.get("herkomst")).matches("(S~|S|W|A)(/(S~|S|W|A))?");
    }

    @ParameterizedTest
    @MethodSource("regels")
    void eenOntbrekendGegevenTeltAlsLeeg(Voorbeeld voorbeeld) {
        assertThat(tabel.beslis(voorbeeld.invoer())).isEqualTo(tabel.beslisMetLegeInvoer(voorbeeld.invoer()));
    }

    @Test
    void elkeRegelHeeftEenVoorbeeldEnDeRegelsStaanOpVolgorde() {
        var regels = tabel.regelIds();

        assertThat(regels).doesNotHaveDuplicates();
        assertThat(regels.stream().map(BeslissingTestBasis::nummer)).isSorted();
        assertThat(nummer(regels.get(0))).isEqualTo(1);
        assertThat(nummer(regels.get(regels.size() - 1))).isEqualTo(regels.size());
        assertThat(new LinkedHashSet<>(regels().stream().map(Voorbeeld::regel).toList()))
                .containsExactlyElementsOf(regels);
    }

    private static int nummer(String regel) {
        return Integer.parseInt(regel.substring(regel.lastIndexOf('-') + 1));
    }

    private static Map<String, Object> geraakt(List<Map<String, Object>> treffers, String regel) {
        assertThat(treffers).extracting(treffer -> treffer.get("ruleId")).contains(regel);
        return treffers.stream()
                .filter(treffer -> regel.equals(treffer.get("ruleId")))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the rules that hit, in order. */
    protected List<Object> geraakteRegels(Map<String, Object> invoer) {
        return tabel.beslisMetLegeInvoer(invoer).stream()
                .map(treffer -> treffer.get("ruleId"))
                .toList();
    }
}
