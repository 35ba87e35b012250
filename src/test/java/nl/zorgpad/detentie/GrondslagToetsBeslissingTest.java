package nl.zorgpad.detentie;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;

import java.util.List;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;

class GrondslagToetsBeslissingTest extends BeslissingTestBasis {

    GrondslagToetsBeslissingTest() {
        super("dmn/detentie/grondslag-toets.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                toets("DG-1", "gezin", "geen", false),
                toets("DG-1", "basis", null, false),
                toets("DG-2", "gezondheid", "wettelijke_taak", true),
                toets("DG-2", "gezondheid", "vitaal_belang", true),
                toets("DG-3", "gezondheid", "toestemming", false),
                toets("DG-4", "gezondheid", "uitwisseling_justitie", false),
                toets("DG-5", "strafrechtelijk", "uitwisseling_justitie", true),
                toets("DG-6", "strafrechtelijk", "toestemming", false),
                toets("DG-6", "strafrechtelijk", "wettelijke_taak", false),
                toets("DG-7", "basis", "toestemming", true),
                toets("DG-7", "gezin", "wettelijke_taak", true));
    }

    private static Voorbeeld toets(String regel, String soort, String grondslag, boolean toegestaan) {
        return regel(regel).als("soort", soort).als("grondslag", grondslag).dan("toegestaan", toegestaan);
    }
}
