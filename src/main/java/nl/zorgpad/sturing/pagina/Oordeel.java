package nl.zorgpad.sturing.pagina;

import java.math.BigDecimal;
import java.util.List;
import nl.zorgpad.sturing.Cijfer;
import nl.zorgpad.sturing.Cijferdefinitie;

/**
 * How a figure stands to its norm, or where no norm in numbers is known to what was published last.
 *
 * @param code {@code goed}, {@code fout} or {@code geen}, for the style
 * @param tekst says the same in words; empty when there is nothing to judge by
 */
record Oordeel(String code, String tekst) {

    private static final Oordeel GEEN = new Oordeel("geen", "");

    static Oordeel van(Cijfer cijfer, Cijferdefinitie definitie) {
        if (cijfer.waarde() == null || definitie.richting() == null) {
            return GEEN;
        }
        if (definitie.norm() != null) {
            var norm = "norm " + Weergave.kaal(definitie.norm(), definitie);
            return slechter(cijfer, definitie, definitie.norm())
                    ? new Oordeel("fout", "Niet gehaald, " + norm)
                    : new Oordeel("goed", "Gehaald, " + norm);
        }
        if (definitie.gepubliceerd().isEmpty() || !Weergave.isVergelijkbaar(definitie)) {
            return GEEN;
        }
        var laatste = definitie
                .gepubliceerd()
                .get(definitie.gepubliceerd().size() - 1)
                .waarde();
        int verschil = cijfer.waarde().compareTo(laatste);
        var code = slechter(cijfer, definitie, laatste) ? "fout" : verschil == 0 ? "geen" : "goed";
        var tekst = verschil == 0 ? "Gelijk aan verslag: " : verschil > 0 ? "Boven verslag: " : "Onder verslag: ";
        return new Oordeel(code, tekst + Weergave.kaal(laatste, definitie));
    }

    /** @param teLang the families that wait past the norm, by class */
    static Oordeel overWachten(List<Cijfer> teLang) {
        if (teLang.stream().anyMatch(cijfer -> cijfer.onderdrukt() || cijfer.teller() == null)) {
            return GEEN;
        }
        long aantal = teLang.stream().mapToLong(Cijfer::teller).sum();
        return aantal == 0
                ? new Oordeel("goed", "Niemand langer dan 2 weken")
                : new Oordeel("fout", "Langer dan 2 weken: " + aantal);
    }

    private static boolean slechter(Cijfer cijfer, Cijferdefinitie definitie, BigDecimal maat) {
        int verschil = cijfer.waarde().compareTo(maat);
        return "hoger".equals(definitie.richting()) ? verschil < 0 : verschil > 0;
    }
}
