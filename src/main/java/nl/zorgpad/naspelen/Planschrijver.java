package nl.zorgpad.naspelen;

import java.time.LocalDate;
import java.util.List;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.gezinsplan.Auteur;
import nl.zorgpad.gezinsplan.Doelinhoud;
import nl.zorgpad.gezinsplan.GezinsplanService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a worker writes on the page of the plan together with the family. */
@Component
@Profile({"naspelen", "test"})
@Transactional
class Planschrijver {

    private static final int DAGEN_TOT_OPVOLGEN = 28;

    private final GezinsplanService plannen;
    private final DossierService dossiers;

    Planschrijver(GezinsplanService plannen, DossierService dossiers) {
        this.plannen = plannen;
        this.dossiers = dossiers;
    }

    /** Safety is answered, everybody with an own question has a goal, and all agree. */
    void schrijf(String zaaknummer, String veiligheid, boolean jongKind, LocalDate dag, String werker) {
        var gezin = dossiers.personen(zaaknummer);
        plannen.beantwoordVeiligheid(
                zaaknummer,
                veiligheid,
                null,
                "nog_onbekend".equals(veiligheid) ? dag.plusDays(DAGEN_TOT_OPVOLGEN) : null,
                werker);
        gezin.stream()
                .filter(Persoon::heeftEigenVraag)
                .forEach(persoon -> plannen.voegDoelToe(zaaknummer, doel(persoon), Auteur.medewerker(werker)));
        plannen.bespreekFinancien(zaaknummer, null, werker);
        if (jongKind) {
            plannen.legOntwikkelingVast(zaaknummer, null, werker);
        }
        plannen.bodDigitaalAan(zaaknummer, null, werker);
        gezin.forEach(persoon -> plannen.legAkkoordVast(
                zaaknummer, true, null, Auteur.namens(persoon.id(), werker, Auteur.Vorm.GESPREK)));
    }

    private static Doelinhoud doel(Persoon persoon) {
        return new Doelinhoud(
                "opvoeden_opgroeien",
                "Wij praten elke dag rustig met elkaar.",
                "Een week zonder dat iemand wegloopt uit een gesprek.",
                List.of(persoon.id()),
                null,
                false);
    }
}
