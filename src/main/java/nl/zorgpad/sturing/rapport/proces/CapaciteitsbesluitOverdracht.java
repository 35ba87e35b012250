package nl.zorgpad.sturing.rapport.proces;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.sturing.rapport.Capaciteitsbesluit;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import nl.zorgpad.sturing.rapport.RapportFout;
import org.springframework.stereotype.Component;

/** Keeps a decision on capacity with its explanation; the explanation stays out of the engine. */
@Component
class CapaciteitsbesluitOverdracht implements Formulieroverdracht {

    static final String FORMULIER = "capaciteitsbesluit";
    static final String GEEN = "geen";

    private final MaandrapportService rapporten;
    private final Clock klok;

    CapaciteitsbesluitOverdracht(MaandrapportService rapporten, Clock klok) {
        this.rapporten = rapporten;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var gegevens = new Antwoorden(inzending.zaakgegevens());
        var antwoorden = new Antwoorden(inzending.stuurgegevens());
        var rapport = rapporten.lees(
                YearMonth.parse(gegevens.tekst(MaandrapportProces.MAAND)), gegevens.getal(MaandrapportProces.VERSIE));
        var schuift = !GEEN.equals(antwoorden.tekst("besluit"));
        try {
            rapporten.besluit(
                    rapport,
                    new Capaciteitsbesluit(
                            gegevens.tekst(MaandrapportProces.TEAM),
                            antwoorden.tekst("besluit"),
                            schuift ? antwoorden.tekst("anderTeam") : null,
                            schuift
                                    ? new BigDecimal(
                                            antwoorden.velden().get("aantal").toString())
                                    : null,
                            schuift ? antwoorden.tekst("eenheid") : null,
                            schuift ? antwoorden.datum("ingangsdatum") : null,
                            Objects.requireNonNullElse(
                                    (String) inzending.dossier().get("toelichting"), ""),
                            Objects.requireNonNullElse(inzending.gebruiker(), "zorgpad"),
                            klok.instant()));
        } catch (RapportFout fout) {
            throw new FormulierFout("besluit", fout.getMessage());
        }
        return Map.of();
    }
}
