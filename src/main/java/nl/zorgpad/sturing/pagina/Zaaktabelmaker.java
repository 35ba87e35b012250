package nl.zorgpad.sturing.pagina;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.sturing.Stuurinzage;
import nl.zorgpad.sturing.Zaaklijst;
import nl.zorgpad.sturing.Zaakregel;
import org.springframework.stereotype.Component;

/** The lists of cases of a team, the longest wait first. Shows workers by name and families by zaaknummer only. */
@Component
class Zaaktabelmaker {

    private static final int EERSTE = 8;
    private static final String GEEN_REDEN = "niet vastgelegd";
    private static final String OP_WENS = "LATER_OP_WENS";
    private static final Oordeel LAAT = new Oordeel("fout", "te laat");
    private static final Oordeel NOG_NIET = new Oordeel("fout", "nog niet geweest");
    private static final Oordeel WENS = new Oordeel("geen", "later op wens");
    private static final Oordeel GEEN = new Oordeel("geen", "");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("nl"));
    private static final Map<String, String> URGENTIE =
            Map.of("U0", "U0 acuut", "U1", "U1 voorrang", "UT", "UT toeslagen", "U2", "U2 regulier");

    private final Stuurinzage inzage;
    private final MedewerkerService medewerkers;
    private final Clock klok;

    Zaaktabelmaker(Stuurinzage inzage, MedewerkerService medewerkers, Clock klok) {
        this.inzage = inzage;
        this.medewerkers = medewerkers;
        this.klok = klok;
    }

    static Optional<Zaaklijst> lijst(String code) {
        return List.of(Zaaklijst.values()).stream()
                .filter(lijst -> code(lijst).equals(code))
                .findFirst();
    }

    /** Every list with its numbers, and the first of those cases that are past the norm. */
    List<Zaaktabel> teLang(String team, String gebruiker) {
        return List.of(Zaaklijst.values()).stream()
                .map(lijst -> tabel(lijst, team, gebruiker, true))
                .toList();
    }

    Zaaktabel alles(Zaaklijst lijst, String team, String gebruiker) {
        return tabel(lijst, team, gebruiker, false);
    }

    private Zaaktabel tabel(Zaaklijst lijst, String team, String gebruiker, boolean alleenTeLaat) {
        var vandaag = LocalDate.now(klok);
        var regels = inzage.zaken(lijst, team, gebruiker).stream()
                .sorted(Comparator.comparing((Zaakregel regel) -> !teLaat(lijst, regel, vandaag))
                        .thenComparing(regel -> merk(lijst, regel, vandaag) != NOG_NIET)
                        .thenComparing(Zaakregel::dagen, Comparator.reverseOrder())
                        .thenComparing(Zaakregel::zaaknummer))
                .toList();
        return new Zaaktabel(
                code(lijst),
                lijst.naam(),
                lijst == Zaaklijst.WACHT_OP_KENNISMAKING || lijst == Zaaklijst.WACHTEND,
                regels.size(),
                (int) regels.stream()
                        .filter(regel -> teLaat(lijst, regel, vandaag))
                        .count(),
                regels.stream()
                        .filter(regel -> !alleenTeLaat || teLaat(lijst, regel, vandaag))
                        .limit(alleenTeLaat ? EERSTE : regels.size())
                        .map(regel -> rij(lijst, regel, vandaag))
                        .toList());
    }

    private Zaaktabel.Rij rij(Zaaklijst lijst, Zaakregel regel, LocalDate vandaag) {
        return new Zaaktabel.Rij(
                regel.zaaknummer(),
                regel.urgentie() == null
                        ? "nog niet bepaald"
                        : URGENTIE.getOrDefault(regel.urgentie(), regel.urgentie()),
                DAG.format(regel.sinds()),
                hoeLang(regel),
                norm(lijst, regel),
                merk(lijst, regel, vandaag),
                regel.reden() == null ? GEEN_REDEN : regel.reden(),
                naam(regel.gezinswerker()));
    }

    private static String hoeLang(Zaakregel regel) {
        if (regel.werkdagen() != null) {
            return regel.werkdagen() == 1 ? "1 werkdag" : regel.werkdagen() + " werkdagen";
        }
        return regel.dagen() == 1 ? "1 dag" : regel.dagen() + " dagen";
    }

    private static String norm(Zaaklijst lijst, Zaakregel regel) {
        if (regel.uiterlijk() != null) {
            return "uiterlijk " + DAG.format(regel.uiterlijk());
        }
        return switch (lijst) {
            case WACHTEND, START_LATER_DAN_TWEE_WEKEN -> "14 dagen";
            case DATUM_ONTBREEKT -> "datum ingevuld";
            default -> "nog niet bepaald";
        };
    }

    private static boolean teLaat(Zaaklijst lijst, Zaakregel regel, LocalDate vandaag) {
        return "fout".equals(merk(lijst, regel, vandaag).code());
    }

    private static Oordeel merk(Zaaklijst lijst, Zaakregel regel, LocalDate vandaag) {
        return switch (lijst) {
            case LATE_KENNISMAKING -> regel.klasse() == null ? NOG_NIET : OP_WENS.equals(regel.klasse()) ? WENS : LAAT;
            case START_LATER_DAN_TWEE_WEKEN -> LAAT;
            case WACHTEND -> Wachtklasse.teLang(regel.klasse()) ? LAAT : GEEN;
            case WACHT_OP_KENNISMAKING ->
                regel.uiterlijk() != null && regel.uiterlijk().isBefore(vandaag) ? LAAT : GEEN;
            case DATUM_ONTBREEKT -> GEEN;
        };
    }

    private String naam(String gebruikersnaam) {
        return gebruikersnaam == null
                ? "nog niemand"
                : medewerkers.medewerker(gebruikersnaam).map(Medewerker::naam).orElse(gebruikersnaam);
    }

    private static String code(Zaaklijst lijst) {
        return lijst.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
