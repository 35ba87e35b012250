package nl.zorgpad.naspelen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;

/** What is planned for which werkdag. */
final class Agenda {

    /** @param stap name for the report when it goes wrong */
    record Afspraak(Gezinszaak zaak, String stap, Runnable werk) {}

    private final WerkdagenKalender werkdagen;
    private final Map<LocalDate, List<Afspraak>> dagen = new HashMap<>();

    Agenda(WerkdagenKalender werkdagen) {
        this.werkdagen = werkdagen;
    }

    /** On this day, or on the first werkdag after it. */
    void op(LocalDate dag, Gezinszaak zaak, String stap, Runnable werk) {
        var werkdag = werkdagen.isWerkdag(dag) ? dag : werkdagen.plusWerkdagen(dag, 1);
        dagen.computeIfAbsent(werkdag, nieuw -> new ArrayList<>()).add(new Afspraak(zaak, stap, werk));
    }

    /** The work of this day, taken out; what is added for today afterwards is for another call. */
    List<Afspraak> van(LocalDate dag) {
        var werk = dagen.remove(dag);
        return werk == null ? List.of() : werk;
    }
}
