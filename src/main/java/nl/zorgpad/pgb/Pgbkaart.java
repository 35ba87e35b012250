package nl.zorgpad.pgb;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zorgpad.dossier.Dossierkaart;
import org.springframework.stereotype.Component;

/** Where the applications of a case stand, and the dates that count. */
@Component
class Pgbkaart implements Dossierkaart {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Map<String, String> STANDEN = Map.of(
            "aangevraagd", "aangevraagd",
            "voorbereiden", "wordt voorbereid",
            "toetsen", "wordt opgenomen en getoetst",
            "aanvullen", "wacht op aanvulling, de termijn staat stil",
            "overleg", "in overleg",
            "besloten", "besloten",
            "uitvoering", "toegekend, in uitvoering",
            "beeindigd", "beëindigd");
    private static final Map<String, String> BESLUITEN = Map.of(
            "pgb_toegekend", "pgb toegekend",
            "pgb_gedeeltelijk", "pgb voor een deel toegekend",
            "zin_in_plaats", "zorg in natura in plaats van pgb",
            "afgewezen_voorziening", "afgewezen: geen voorziening nodig",
            "buiten_behandeling", "niet behandeld");

    private final PgbService aanvragen;
    private final Termijnen termijnen;
    private final Clock klok;

    Pgbkaart(PgbService aanvragen, Termijnen termijnen, Clock klok) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public Optional<Kaart> kaart(String zaaknummer) {
        var alle = aanvragen.vanZaak(zaaknummer);
        if (alle.isEmpty()) {
            return Optional.empty();
        }
        var regels = new ArrayList<Regel>();
        alle.forEach(aanvraag -> regels.addAll(regels(aanvraag)));
        var bezwaren = aanvragen.bezwaren(zaaknummer).stream()
                .filter(bezwaar -> bezwaar.beslissing() == null)
                .toList();
        bezwaren.forEach(bezwaar -> regels.add(new Regel(
                "Beslissen op bezwaar uiterlijk", bezwaar.besluitUiterlijk().format(DATUM))));
        var dringend = alle.stream().anyMatch(this::isDringend)
                || bezwaren.stream().anyMatch(bezwaar -> bijnaVoorbij(bezwaar.besluitUiterlijk()));
        return Optional.of(new Kaart("Persoonsgebonden budget", dringend, regels, List.of()));
    }

    private List<Regel> regels(PgbAanvraag aanvraag) {
        var regels = new ArrayList<Regel>();
        regels.add(new Regel(aanvraag.pgbNummer(), STANDEN.getOrDefault(aanvraag.stand(), aanvraag.stand())));
        if (!aanvraag.isBesloten() && !aanvraag.isBeeindigd()) {
            regels.add(datum("Aanvraag ontvangen", aanvraag.aanvraagDatum()));
            regels.add(datum("Beslissen uiterlijk", aanvraag.besluitUiterlijk()));
            if (aanvraag.isOpgeschort()) {
                regels.add(datum("Aanvullen uiterlijk", aanvraag.aanvullenUiterlijk()));
            }
            if (aanvraag.dwangsomVanaf() != null) {
                regels.add(datum("In gebreke gesteld: dwangsom na", aanvraag.dwangsomVanaf()));
            }
        }
        if (aanvraag.isBesloten()) {
            regels.add(new Regel("Besluit", BESLUITEN.getOrDefault(aanvraag.besluit(), aanvraag.besluit())));
            regels.add(datum("Bezwaar kan tot en met", aanvraag.bezwaarUiterlijk()));
        }
        if (aanvraag.isToegekend()) {
            regels.add(new Regel("Budget per week", euro(aanvraag.bedragPerWeek())));
            if (aanvraag.eigenBijdragePerWeek().signum() > 0) {
                regels.add(new Regel("Gezin betaalt zelf per week", euro(aanvraag.eigenBijdragePerWeek())));
            }
            regels.add(new Regel(
                    "Looptijd",
                    aanvraag.ingang().format(DATUM) + " t/m " + aanvraag.einde().format(DATUM)));
            if (!aanvraag.isBeeindigd()) {
                regels.add(datum("Herbeoordelen uiterlijk", aanvraag.herbeoordelingUiterlijk()));
            }
        }
        return regels;
    }

    private boolean isDringend(PgbAanvraag aanvraag) {
        return !aanvraag.isBesloten()
                && !aanvraag.isBeeindigd()
                && !aanvraag.isOpgeschort()
                && (bijnaVoorbij(aanvraag.besluitUiterlijk()) || aanvraag.dwangsomVanaf() != null);
    }

    private boolean bijnaVoorbij(LocalDate uiterlijk) {
        return LocalDate.now(klok).isAfter(termijnen.waarschuwing(uiterlijk, 1));
    }

    private static Regel datum(String label, LocalDate dag) {
        return new Regel(label, dag.format(DATUM));
    }

    static String euro(BigDecimal bedrag) {
        return String.format(Locale.forLanguageTag("nl-NL"), "€ %,.2f", bedrag);
    }
}
