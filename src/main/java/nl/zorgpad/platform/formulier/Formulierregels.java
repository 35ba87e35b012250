package nl.zorgpad.platform.formulier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The rules of single fields of a form, for who asks the same thing in another way than by that form. Codes, lengths and
 * patterns so keep one home: the form file and the choice lists. Conditions between fields are left to the caller.
 */
@Component
public final class Formulierregels {

    private static final Keuzecontext IEDEREEN = new Keuzecontext(null, List.of(), null, null);

    private final Keuzelijsten keuzelijsten;
    private final Clock klok;
    private final Map<String, FormulierModel> modellen = new ConcurrentHashMap<>();

    Formulierregels(ObjectProvider<Keuzelijst> keuzelijsten, Clock klok) {
        this.keuzelijsten = new Keuzelijsten(keuzelijsten);
        this.klok = klok;
    }

    /**
     * A value that was checked.
     *
     * @param waarde as the guard would have made it: trimmed, dates as ISO text; null when empty or wrong
     * @param fout Dutch sentence that starts with a small letter and never holds the value; null when right
     */
    public record Toets(Object waarde, String fout) {}

    /**
     * What may be filled in.
     *
     * @param soort type of the form field, for dates with their subtype: {@code textfield}, {@code datetime/date}
     * @param codes allowed values; empty when it is no choice
     * @param lengte most characters; null when there is no limit of its own
     * @param patroon regular expression; null when there is none
     * @param hoogstens greatest number; null when there is none
     */
    public record Regel(
            String soort,
            String label,
            boolean verplicht,
            List<String> codes,
            Integer lengte,
            String patroon,
            Integer hoogstens) {}

    /** Checks one value by the rules of this field, as if it were visible. */
    public Toets toets(String formulier, String veld, Object waarde) {
        var regel = veld(formulier, veld);
        var gelezen = new Veldlezer(klok.getZone()).lees(regel, waarde);
        if (gelezen.fout() != null) {
            return new Toets(null, gelezen.fout());
        }
        return veldregels()
                .controleer(regel, gelezen.waarde())
                .map(fout -> new Toets(null, fout))
                .orElseGet(() -> new Toets(gelezen.waarde(), null));
    }

    public Regel regel(String formulier, String veld) {
        var regel = veld(formulier, veld);
        var subtype = regel.definitie().path("subtype").asText("");
        var patroon = regel.regel("pattern").asText("");
        return new Regel(
                subtype.isEmpty() ? regel.type() : regel.type() + "/" + subtype,
                regel.label(),
                regel.verplicht(),
                regel.isKeuze() ? veldregels().codes(regel) : List.of(),
                getal(regel, "maxLength"),
                patroon.isEmpty() ? null : patroon,
                getal(regel, "max"));
    }

    private static Integer getal(Veld veld, String regel) {
        return Optional.ofNullable(veld.instelling(veld.regel(regel), Map.of()))
                .flatMap(Veldlezer::getal)
                .map(BigDecimal::intValue)
                .orElse(null);
    }

    private Veldregels veldregels() {
        return new Veldregels(LocalDateTime.now(klok), Map.of(), sleutel -> keuzelijsten.keuzes(sleutel, IEDEREEN));
    }

    private Veld veld(String formulier, String naam) {
        return modellen.computeIfAbsent(formulier, Formulierregels::lees).velden().stream()
                .filter(veld -> veld.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new FormulierModelFout("Formulier " + formulier + " heeft geen veld " + naam + "."));
    }

    private static FormulierModel lees(String formulier) {
        try {
            Resource[] bestanden = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:forms/**/" + formulier + ".form");
            if (bestanden.length != 1) {
                throw new FormulierModelFout("Er hoort precies één formulier " + formulier + " te zijn.");
            }
            try (InputStream inhoud = bestanden[0].getInputStream()) {
                return FormulierLezer.lees(inhoud);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
