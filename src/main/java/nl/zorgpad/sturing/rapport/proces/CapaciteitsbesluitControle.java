package nl.zorgpad.sturing.rapport.proces;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** Capacity does not shift before the month that the report is about has ended. */
@Component
class CapaciteitsbesluitControle implements Formuliercontrole {

    @Override
    public Set<String> formulieren() {
        return Set.of(CapaciteitsbesluitOverdracht.FORMULIER);
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var ingang = new Antwoorden(inzending.stuurgegevens()).datum("ingangsdatum");
        var maand = YearMonth.parse((String) inzending.zaakgegevens().get(MaandrapportProces.MAAND));
        return ingang != null && !ingang.isAfter(maand.atEndOfMonth())
                ? List.of(new VeldFout("ingangsdatum", "Kies een dag na de maand van het rapport."))
                : List.of();
    }
}
