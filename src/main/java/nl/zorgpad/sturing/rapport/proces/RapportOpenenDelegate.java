package nl.zorgpad.sturing.rapport.proces;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import nl.zorgpad.sturing.rapport.Maandrapport;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Opens the report of a month: the month before this one, unless the process was started for another. With a version it
 * was opened already, as a correction. What is still undecided on older reports ends.
 */
@Component
class RapportOpenenDelegate implements JavaDelegate {

    private static final int GEWONE_PRIORITEIT = 50;

    private final MaandrapportService rapporten;
    private final Clock klok;

    RapportOpenenDelegate(MaandrapportService rapporten, Clock klok) {
        this.rapporten = rapporten;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution stap) {
        var gevraagd = (String) stap.getVariable(MaandrapportProces.MAAND);
        var maand = gevraagd == null ? YearMonth.now(klok).minusMonths(1) : YearMonth.parse(gevraagd);
        var versie = stap.getVariable(MaandrapportProces.VERSIE);
        var rapport = versie == null
                ? rapporten.open(maand)
                : Optional.of(rapporten.lees(maand, ((Number) versie).intValue()));
        stap.setProcessBusinessKey(MaandrapportProces.sleutel(maand));
        stap.setVariable(MaandrapportProces.MAAND, maand.toString());
        stap.setVariable("rapportNieuw", rapport.isPresent());
        stap.setVariable("besluitenNodig", false);
        stap.setVariable("prioriteit", GEWONE_PRIORITEIT);
        rapport.ifPresent(nieuw -> vul(stap, nieuw));
    }

    private void vul(DelegateExecution stap, Maandrapport rapport) {
        stap.setVariable(MaandrapportProces.VERSIE, rapport.versie());
        stap.setVariable("peilmoment", rapport.peilmoment().toString());
        stap.setVariable("teMakenVanaf", rapporten.teMakenVanaf(rapport).toString());
    }
}
