package nl.zorgpad.sturing;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Wijk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures, in full: for the system itself. What a worker gets to see comes from {@link Stuurinzage}. Every method
 * throws {@link OnbekendCijfer} for an id that is not defined; a figure that is not measured has no counts and no value.
 */
@Service
@Transactional(readOnly = true)
public class Cijfers {

    private static final String LAAG = "laag";
    private static final String HOOG = "hoog";
    static final String OVERIG = "overig";

    private final Cijfercatalogus catalogus;
    private final Cijfervraag vragen;
    private final TeamService teams;

    Cijfers(Cijfercatalogus catalogus, Cijfervraag vragen, TeamService teams) {
        this.catalogus = catalogus;
        this.vragen = vragen;
        this.teams = teams;
    }

    /** Every figure that is defined, in the order of the catalogue. */
    public List<Cijferdefinitie> definities() {
        return catalogus.cijfers();
    }

    public Cijferdefinitie definitie(String id) {
        return catalogus.cijfer(id).orElseThrow(() -> new OnbekendCijfer(id));
    }

    /** The figure over the whole period. */
    public Cijfer bereken(String id, Vraag vraag) {
        var cijfer = definitie(id);
        if (!cijfer.gemeten()) {
            return leeg(cijfer);
        }
        var periode = vragen.periode(vraag);
        return Cijfervraag.cijfer(
                cijfer, vragen.tel(cijfer, vraag, List.of(periode), null).get(new Cijfervraag.Cel("", "")));
    }

    /** The figure of every month from {@code van} to {@code tot}, old to new; a part of a month counts as that part. */
    public Map<YearMonth, Cijfer> verloop(String id, Vraag vraag) {
        var cijfer = definitie(id);
        var maanden = maanden(vragen.periode(vraag));
        Map<Cijfervraag.Cel, long[]> tellingen = cijfer.gemeten() ? vragen.tel(cijfer, vraag, maanden, null) : Map.of();
        var verloop = new TreeMap<YearMonth, Cijfer>();
        maanden.forEach(maand -> verloop.put(
                YearMonth.parse(maand.naam()),
                cijfer.gemeten()
                        ? Cijfervraag.cijfer(cijfer, tellingen.get(new Cijfervraag.Cel(maand.naam(), "")))
                        : leeg(cijfer)));
        return verloop;
    }

    /** The figure of every team, wijk, SES group or month; also of those where nothing was counted. */
    public Map<String, Cijfer> uitgesplitst(String id, Vraag vraag, Dimensie per) {
        var uitkomst = new LinkedHashMap<String, Cijfer>();
        if (per == Dimensie.MAAND) {
            verloop(id, vraag).forEach((maand, cijfer) -> uitkomst.put(maand.toString(), cijfer));
            return uitkomst;
        }
        var cijfer = definitie(id);
        if (!cijfer.gemeten()) {
            sleutels(per).forEach(sleutel -> uitkomst.put(sleutel, leeg(cijfer)));
            return uitkomst;
        }
        var tellingen = new TreeMap<String, long[]>();
        vragen.tel(cijfer, vraag, List.of(vragen.periode(vraag)), per == Dimensie.TEAM ? per : Dimensie.WIJK)
                .forEach((cel, telling) -> tellingen.merge(
                        per == Dimensie.SES ? ses(cel.sleutel()) : cel.sleutel(), telling, Cijfers::plus));
        sleutels(per).forEach(sleutel -> uitkomst.put(sleutel, Cijfervraag.cijfer(cijfer, tellingen.remove(sleutel))));
        tellingen.forEach((sleutel, telling) -> uitkomst.put(naam(sleutel), Cijfervraag.cijfer(cijfer, telling)));
        return uitkomst;
    }

    List<String> sleutels(Dimensie per) {
        return switch (per) {
            case TEAM -> teams.teams().stream().map(Team::id).toList();
            case WIJK -> teams.wijken().stream().map(Wijk::code).toList();
            default -> List.of(LAAG, HOOG, OVERIG);
        };
    }

    String ses(String wijk) {
        return catalogus.ses().entrySet().stream()
                .filter(groep -> groep.getValue().contains(wijk))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OVERIG);
    }

    static List<Cijfervraag.Periode> maanden(Cijfervraag.Periode periode) {
        var eerste = YearMonth.from(periode.van());
        var laatste = YearMonth.from(periode.tot());
        return Stream.iterate(eerste, maand -> !maand.isAfter(laatste), maand -> maand.plusMonths(1))
                .map(maand -> new Cijfervraag.Periode(
                        maand.toString(),
                        maand.atDay(1).isBefore(periode.van()) ? periode.van() : maand.atDay(1),
                        maand.atEndOfMonth().isAfter(periode.tot()) ? periode.tot() : maand.atEndOfMonth()))
                .toList();
    }

    /** The name of a key; cases without it count as {@code onbekend}. */
    static String naam(String sleutel) {
        return sleutel.isEmpty() ? "onbekend" : sleutel;
    }

    Optional<String> teamVanWijk(String wijk) {
        return teams.wijk(wijk).map(Wijk::teamId);
    }

    static long[] plus(long[] een, long[] ander) {
        return new long[] {een[0] + ander[0], een[1] + ander[1]};
    }

    private static Cijfer leeg(Cijferdefinitie cijfer) {
        return new Cijfer(cijfer.id(), null, null, null, false);
    }
}
