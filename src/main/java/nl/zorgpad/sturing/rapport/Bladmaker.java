package nl.zorgpad.sturing.rapport;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.sturing.Cijferdefinitie;
import nl.zorgpad.sturing.Cijfers;
import nl.zorgpad.sturing.rapport.Rapportblad.Cel;
import nl.zorgpad.sturing.rapport.Rapportblad.Rij;
import nl.zorgpad.sturing.rapport.Rapportblad.Uitleg;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Chooses what a reader may see of a report and words it. Small numbers of other teams stay hidden (ADR 0013). */
@Component
class Bladmaker {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm 'uur'", NEDERLANDS);

    private static final List<String> ADVIESKOPPEN = List.of(
            "Advies",
            "Regel",
            "Wacht > 8 weken",
            "Deel wacht > 8 weken",
            "Wachtend",
            "Wachtlijst",
            "Nieuw per maand, 3 maanden",
            "Nieuw per maand, jaar",
            "In bege- leiding",
            "Capaciteit",
            "Bezetting");

    private final Cijfers cijfers;
    private final Cijferlezer lezer;
    private final ZoneId tijdzone;

    Bladmaker(Cijfers cijfers, Cijferlezer lezer, @Value("${zorgpad.tijdzone}") ZoneId tijdzone) {
        this.cijfers = cijfers;
        this.lezer = lezer;
        this.tijdzone = tijdzone;
    }

    /** @param team whose report it is; {@link Stad#TENANT} for all teams */
    Rapportblad maak(Rapportinhoud inhoud, String team) {
        var stad = Stad.TENANT.equals(team);
        var adviezen = inhoud.adviezen().stream()
                .filter(advies -> stad || advies.team().equals(team))
                .toList();
        var rijen = new ArrayList<Rij>();
        for (var advies : adviezen) {
            rijen.add(rij(advies.teamNaam(), inhoud.cijfers().getOrDefault(advies.team(), Map.of()), !stad, false));
        }
        rijen.add(rij("Hele stad", stadswaarden(inhoud, team), false, true));
        var adviesrijen = adviezen.stream()
                .map(advies -> adviesrij(advies, inhoud.cijfers().getOrDefault(advies.team(), Map.of()), !stad))
                .toList();
        return new Rapportblad(
                "Maandrapport " + MAAND.format(inhoud.rapport().maand()),
                stad
                        ? "Alle teams"
                        : adviezen.isEmpty() ? team : adviezen.get(0).teamNaam(),
                gemaakt(inhoud.rapport()),
                Rapportcijfer.alle().map(Rapportcijfer::kop).toList(),
                rijen,
                ADVIESKOPPEN,
                adviesrijen,
                Rapportcijfer.alle().map(this::uitleg).toList(),
                rijen.stream().flatMap(rij -> rij.cellen().stream()).anyMatch(Cel.verborgen()::equals));
    }

    /** Beside a team the city hides more: what it is without that team. */
    private Map<String, Cijferwaarde> stadswaarden(Rapportinhoud inhoud, String team) {
        var eigen = inhoud.cijfers().getOrDefault(team, Map.of());
        var stad = new TreeMap<>(inhoud.cijfers().getOrDefault(Stad.TENANT, Map.of()));
        if (!Stad.TENANT.equals(team)) {
            stad.replaceAll((id, waarde) -> new Cijferwaarde(
                    waarde.teller(), waarde.noemer(), waarde.waarde(), lezer.verraadtRest(waarde, eigen.get(id))));
        }
        return stad;
    }

    private String gemaakt(Maandrapport rapport) {
        return "Versie " + rapport.versie() + ". De cijfers zijn zoals ze bekend waren op "
                + MOMENT.format(rapport.peilmoment().atZone(tijdzone)) + "."
                + (rapport.reden() == null ? "" : " Correctie: " + Rapporttekst.reden(rapport.reden()) + ".");
    }

    private Rij rij(String naam, Map<String, Cijferwaarde> waarden, boolean eigen, boolean nadruk) {
        return new Rij(
                naam,
                Rapportcijfer.alle()
                        .map(cijfer -> cel(definitie(cijfer), waarden.get(cijfer.id()), eigen))
                        .toList(),
                nadruk);
    }

    private Cel cel(Cijferdefinitie definitie, Cijferwaarde waarde, boolean eigen) {
        if (waarde == null) {
            return Cel.leeg();
        }
        if (waarde.onderdrukt() && !eigen) {
            return Cel.verborgen();
        }
        return getal(waarde.waarde(), "procent".equals(definitie.eenheid()));
    }

    private static Cel getal(BigDecimal waarde, boolean procent) {
        if (waarde == null) {
            return Cel.leeg();
        }
        var tekst = String.format(NEDERLANDS, "%,." + Math.max(0, waarde.scale()) + "f", waarde);
        return new Cel(waarde, procent, procent ? tekst + " %" : tekst, false);
    }

    private static Cel getal(Integer waarde) {
        return waarde == null ? Cel.leeg() : getal(BigDecimal.valueOf(waarde), false);
    }

    private Rij adviesrij(Teamadvies advies, Map<String, Cijferwaarde> waarden, boolean eigen) {
        var toonLang = eigen || zichtbaar(waarden, Rapportcijfer.WACHTEND_LANGER_8);
        var wacht = eigen || Rapportcijfer.WACHTEND.stream().allMatch(klasse -> zichtbaar(waarden, klasse));
        var toonBegeleiding = eigen || zichtbaar(waarden, Rapportcijfer.IN_BEGELEIDING);
        var toonNieuw = eigen || zichtbaar(waarden, Rapportcijfer.AANMELDINGEN);
        return new Rij(
                advies.teamNaam(),
                List.of(
                        Cel.tekst(Rapporttekst.advies(advies.advies())),
                        Cel.tekst(advies.regel() == null ? "" : advies.regel()),
                        toonLang ? getal(advies.langwachtenden()) : Cel.verborgen(),
                        toonLang && wacht ? getal(advies.langwachtendPercentage(), true) : Cel.verborgen(),
                        wacht ? getal(advies.wachtend()) : Cel.verborgen(),
                        Cel.tekst(advies.wachtlijstTrend()),
                        toonNieuw ? getal(advies.aanmeldingenDrieMaanden(), false) : Cel.verborgen(),
                        toonNieuw ? getal(advies.aanmeldingenJaar(), false) : Cel.verborgen(),
                        toonBegeleiding ? getal(advies.inBegeleiding()) : Cel.verborgen(),
                        getal(advies.capaciteit()),
                        toonBegeleiding ? getal(advies.bezetting(), true) : Cel.verborgen()),
                advies.vraagtBesluit());
    }

    private static boolean zichtbaar(Map<String, Cijferwaarde> waarden, Rapportcijfer cijfer) {
        var waarde = waarden.get(cijfer.id());
        return waarde == null || !waarde.onderdrukt();
    }

    private Uitleg uitleg(Rapportcijfer cijfer) {
        var definitie = definitie(cijfer);
        return new Uitleg(definitie.naam(), definitie.definitie(), definitie.formule(), definitie.bron());
    }

    private Cijferdefinitie definitie(Rapportcijfer cijfer) {
        return cijfers.definitie(cijfer.id());
    }
}
