package nl.zorgpad.gezinsplan;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpad.gezinsplan.PlanFout.Melding;

/** Collects everything that is wrong with one submission, so that the writer hears it all at once. */
final class Planinvoer {

    static final int LANGSTE_TEKST = 10_000;

    private final List<Melding> meldingen = new ArrayList<>();

    Planinvoer eis(boolean goed, String veld, String melding) {
        if (!goed) {
            meldingen.add(new Melding(veld, melding));
        }
        return this;
    }

    Planinvoer tekst(String veld, String tekst, String leeg) {
        eis(tekst != null, veld, leeg);
        return lengte(veld, tekst, LANGSTE_TEKST);
    }

    Planinvoer lengte(String veld, String tekst, int langst) {
        return eis(
                tekst == null || tekst.length() <= langst,
                veld,
                "Deze tekst is te lang: gebruik niet meer dan %,d tekens."
                        .formatted(langst)
                        .replace(',', '.'));
    }

    void klaar() {
        if (!meldingen.isEmpty()) {
            throw new PlanFout(meldingen);
        }
    }
}
