package nl.zorgpad.afsluiting;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class BewaartermijnBeslissingTest extends BeslissingTestBasis {

    BewaartermijnBeslissingTest() {
        super("dmn/afsluiting/bewaartermijn.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                termijn("D31-1", "jeugdhulpdossier", 240, "laatste_wijziging"),
                termijn("D31-2", "inzagelog", 60, "inzage"),
                termijn("D31-3", "aanmelding_zonder_plan", 12, "einde"),
                termijn("D31-4", "vroegsignalering_zonder_hulp", 6, "einde"),
                termijn("D31-5", "collectieve_deelname", 12, "einde").dan("daarna", "anoniem_maken"),
                termijn("D31-6", "bonnen_maatwerk", 84, "einde"));
    }

    private static Voorbeeld termijn(String regel, String soort, int maanden, String vanaf) {
        return regel(regel)
                .als("soortGegevens", soort)
                .dan("bewaarMaanden", maanden)
                .dan("bewaarVanaf", vanaf);
    }

    @Test
    void onbekendeGegevensKrijgenGeenTermijn() {
        assertThat(geraakteRegels(Map.of("soortGegevens", "foto"))).isEmpty();
    }
}
