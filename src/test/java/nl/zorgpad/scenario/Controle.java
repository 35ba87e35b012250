package nl.zorgpad.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpad.scenario.Scenario.Taak;
import nl.zorgpad.scenario.Scenario.Verwachting;

/** Compares what must be so with what is so, and says in Dutch what is different. */
final class Controle {

    private static final Map<String, String> BESLISSING = Map.ofEntries(
            Map.entry("ingang", "D01"),
            Map.entry("doelteam", "D01"),
            Map.entry("team", "D01"),
            Map.entry("adviesUitkomst", "D02"),
            Map.entry("urgentie", "D03"),
            Map.entry("urgentieVlaggen", "D03"),
            Map.entry("prioriteit", "D03"),
            Map.entry("kennismakingUiterlijk", "D03"),
            Map.entry("eersteContactUiterlijk", "D03"),
            Map.entry("kennismakingKlasse", "D05"),
            Map.entry("k01", "D05"),
            Map.entry("k01c", "D05"),
            Map.entry("k01d", "D05"),
            Map.entry("wachtsignaal", "D06"),
            Map.entry("capaciteitsadvies", "D07"),
            Map.entry("voorgesteldeOndersteuning", "D08"),
            Map.entry("toestemmingVan", "D14"),
            Map.entry("financieelVervolg", "D19"),
            Map.entry("collectiefAanbod", "D25"));

    /**
     * The case at one moment.
     *
     * @param klokken latest date per clock of the case
     * @param processen processes that run
     * @param uitkomsten how each process ended
     * @param regelsInStap rules that fired since the step before
     * @param regelsTotNu all rules that fired in this case, in order
     */
    record Stand(
            LocalDate vandaag,
            Map<String, Object> feiten,
            Map<String, Object> klokken,
            Set<String> processen,
            Map<String, Object> uitkomsten,
            List<OpenTaak> taken,
            List<String> regelsInStap,
            List<String> regelsTotNu) {}

    /** An open task as a worker sees it. */
    record OpenTaak(String naam, Collection<String> rollen, String medewerker, LocalDate uiterlijk, int prioriteit) {

        @Override
        public String toString() {
            return "'" + naam + "' (" + (rollen.isEmpty() ? "geen rol" : String.join(", ", rollen))
                    + (medewerker == null ? "" : ", van " + medewerker)
                    + (uiterlijk == null ? ", geen uiterste dag" : ", uiterlijk " + uiterlijk) + ")";
        }
    }

    private final Verwachting verwacht;
    private final Stand stand;
    private final List<String> fouten = new ArrayList<>();

    private Controle(Verwachting verwacht, Stand stand) {
        this.verwacht = verwacht;
        this.stand = stand;
    }

    /** One sentence per difference; empty when all is as expected. */
    static List<String> verschillen(Verwachting verwacht, Stand stand) {
        var controle = new Controle(verwacht, stand);
        controle.feiten();
        controle.regels();
        controle.taken();
        controle.processen();
        controle.klassen();
        return controle.fouten;
    }

    private void feiten() {
        if (verwacht.route() != null) {
            feit("route", "ingang", verwacht.route());
        }
        if (verwacht.team() != null) {
            feit("team", "team", verwacht.team());
        }
        if (verwacht.gegevens() != null) {
            verwacht.gegevens().forEach((naam, waarde) -> feit(naam, naam, waarde));
        }
        if (verwacht.uitkomst() != null) {
            var uitkomst = stand.feiten().get("uitkomst");
            if (!verwacht.uitkomst().equals(uitkomst)) {
                fouten.add("verwacht uitkomst " + verwacht.uitkomst() + ", maar "
                        + (uitkomst == null ? "de zaak loopt nog" : "het was " + uitkomst) + ".");
            }
        }
    }

    private void processen() {
        waarden("klok", verwacht.klokken(), stand.klokken());
        waarden("uitkomst van", verwacht.uitkomsten(), stand.uitkomsten());
        if (verwacht.loopt() != null) {
            verwacht.loopt().stream()
                    .filter(proces -> !stand.processen().contains(proces))
                    .forEach(proces -> fouten.add("verwacht dat proces " + proces + " loopt, maar dat loopt niet."));
        }
        if (verwacht.looptNiet() != null) {
            verwacht.looptNiet().stream()
                    .filter(stand.processen()::contains)
                    .forEach(
                            proces -> fouten.add("verwacht dat proces " + proces + " niet loopt, maar dat loopt wel."));
        }
    }

    private void waarden(String wat, Map<String, Object> gevraagd, Map<String, Object> werkelijk) {
        if (gevraagd != null) {
            gevraagd.entrySet().stream()
                    .filter(paar -> !gelijk(paar.getValue(), werkelijk.get(paar.getKey())))
                    .forEach(paar -> fouten.add("verwacht " + wat + " " + paar.getKey() + " " + toon(paar.getValue())
                            + ", maar het was " + toon(werkelijk.get(paar.getKey())) + "."
                            + (werkelijk.containsKey(paar.getKey())
                                    ? ""
                                    : Spelling.tip(paar.getKey(), werkelijk.keySet()))));
        }
    }

    private void feit(String label, String naam, Object waarde) {
        if (gelijk(waarde, stand.feiten().get(naam))) {
            return;
        }
        var begin = "verwacht " + label + " " + toon(waarde) + ", maar ";
        if (stand.feiten().get(naam) == null) {
            fouten.add(begin + "dit gegeven is leeg."
                    + (stand.feiten().containsKey(naam)
                            ? ""
                            : Spelling.tip(naam, stand.feiten().keySet())));
        } else {
            fouten.add(begin + "het was " + toon(stand.feiten().get(naam)) + doorRegel(naam) + ".");
        }
    }

    private String doorRegel(String naam) {
        var beslissing = BESLISSING.get(naam);
        return beslissing == null
                ? ""
                : stand.regelsTotNu().stream()
                        .filter(regel -> regel.startsWith(beslissing + "-"))
                        .reduce((eerste, laatste) -> laatste)
                        .map(regel -> " door regel " + regel)
                        .orElse("");
    }

    private void regels() {
        if (verwacht.regels() != null) {
            verwacht.regels().stream()
                    .filter(regel -> stand.regelsInStap().stream().noneMatch(gevuurd -> past(regel, gevuurd)))
                    .forEach(regel -> fouten.add("verwacht regel " + regel + ", maar " + inPlaatsVan(regel) + "."));
        }
        if (verwacht.geenRegels() != null) {
            verwacht.geenRegels()
                    .forEach(regel -> stand.regelsInStap().stream()
                            .filter(gevuurd -> past(regel, gevuurd))
                            .forEach(gevuurd -> fouten.add("verwacht dat regel " + regel + " niet gold, maar " + gevuurd
                                    + " gold in deze stap wel.")));
        }
    }

    private String inPlaatsVan(String regel) {
        var beslissing = regel.split("-")[0];
        var zelfde = stand.regelsInStap().stream()
                .filter(gevuurd -> past(beslissing, gevuurd))
                .distinct()
                .toList();
        if (!zelfde.isEmpty()) {
            return "in deze stap gold " + String.join(", ", zelfde);
        }
        var eerder = stand.regelsTotNu().stream()
                .filter(gevuurd -> past(beslissing, gevuurd))
                .distinct()
                .toList();
        return "beslissing " + beslissing + " is in deze stap niet genomen"
                + (eerder.isEmpty() ? "" : "; eerder gold " + String.join(", ", eerder));
    }

    private static boolean past(String regel, String gevuurd) {
        return gevuurd.equals(regel) || gevuurd.startsWith(regel + "-");
    }

    private void taken() {
        if (verwacht.taken() != null) {
            if (verwacht.taken().isEmpty() && !stand.taken().isEmpty()) {
                fouten.add("verwacht geen open taken, maar die zijn er wel.");
            }
            var over = new ArrayList<>(stand.taken());
            verwacht.taken().forEach(taak -> taak(taak, over));
        }
        if (verwacht.geenTaak() != null) {
            verwacht.geenTaak().stream()
                    .filter(naam ->
                            stand.taken().stream().anyMatch(open -> open.naam().equals(naam)))
                    .forEach(naam -> fouten.add("verwacht geen taak '" + naam + "', maar die is er wel."));
        }
    }

    /** Every expected task needs its own open task. */
    private void taak(Taak taak, List<OpenTaak> over) {
        var zelfdeNaam =
                over.stream().filter(open -> open.naam().equals(taak.taak())).toList();
        if (zelfdeNaam.isEmpty()) {
            fouten.add("verwacht taak '" + taak.taak() + "', maar die is er niet."
                    + Spelling.tip(
                            taak.taak(),
                            stand.taken().stream().map(OpenTaak::naam).toList()));
            return;
        }
        var passend = zelfdeNaam.stream()
                .filter(open -> afwijkingen(taak, open).isEmpty())
                .findFirst();
        if (passend.isPresent()) {
            over.remove(passend.get());
        } else {
            var open = zelfdeNaam.get(0);
            fouten.add("verwacht taak '" + taak.taak() + "' " + String.join(" en ", afwijkingen(taak, open)) + ".");
        }
    }

    private static List<String> afwijkingen(Taak taak, OpenTaak open) {
        var afwijkingen = new ArrayList<String>();
        if (taak.rol() != null && !open.rollen().contains(taak.rol())) {
            afwijkingen.add("voor rol " + taak.rol() + ", maar hij was voor " + String.join(", ", open.rollen()));
        }
        if (taak.van() != null && !taak.van().equals(open.medewerker())) {
            afwijkingen.add("van " + taak.van() + ", maar hij was van "
                    + Objects.requireNonNullElse(open.medewerker(), "niemand"));
        }
        if (taak.uiterlijk() != null && !taak.uiterlijk().equals(open.uiterlijk())) {
            afwijkingen.add("uiterlijk " + taak.uiterlijk() + ", maar het was "
                    + (open.uiterlijk() == null ? "geen uiterste dag" : open.uiterlijk()));
        }
        if (taak.prioriteit() != null && taak.prioriteit() != open.prioriteit()) {
            afwijkingen.add("met prioriteit " + taak.prioriteit() + ", maar het was " + open.prioriteit());
        }
        return afwijkingen;
    }

    private void klassen() {
        if (verwacht.klassen() == null) {
            return;
        }
        verwacht.klassen().forEach((naam, klasse) -> {
            var werkelijk = Klassen.van(naam, stand.feiten(), stand.vandaag());
            if (!klasse.equals(werkelijk)) {
                fouten.add("verwacht " + naam + " " + klasse + ", maar "
                        + (werkelijk == null ? "deze klasse is nog niet bepaald" : "het was " + werkelijk) + ".");
            }
        });
    }

    private static boolean gelijk(Object verwacht, Object werkelijk) {
        if (verwacht instanceof List<?> lijst && werkelijk instanceof Collection<?> echt) {
            return lijst.size() == echt.size()
                    && new HashSet<>(lijst.stream().map(Controle::toon).toList())
                            .equals(echt.stream().map(Controle::toon).collect(Collectors.toSet()));
        }
        return toon(verwacht).equals(toon(werkelijk));
    }

    private static String toon(Object waarde) {
        if (waarde == null || waarde instanceof Collection<?> lijst && lijst.isEmpty()) {
            return "leeg";
        }
        if (waarde instanceof Boolean janee) {
            return janee ? "ja" : "nee";
        }
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().map(Controle::toon).collect(Collectors.joining(", ", "[", "]"));
        }
        return waarde instanceof Number getal
                ? new BigDecimal(getal.toString()).stripTrailingZeros().toPlainString()
                : waarde.toString();
    }
}
