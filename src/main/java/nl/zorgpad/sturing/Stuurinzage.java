package nl.zorgpad.sturing;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.zorgpad.sturing.Stuurrecht.Blik;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures as a worker may see them: of the own team everything, of the city and of other teams without small numbers
 * (ADR 0013). Every method throws {@link GeenStuurrecht} when the worker may not see it, {@link VraagFout} when the
 * question is not one that can be answered, {@link OnbekendCijfer} for an id that does not exist.
 */
@Service
@Transactional(readOnly = true)
public class Stuurinzage {

    private final Stuurrecht rechten;
    private final Cijfers cijfers;
    private final Afscherming afscherming;
    private final Zaaklijsten lijsten;

    Stuurinzage(Stuurrecht rechten, Cijfers cijfers, Afscherming afscherming, Zaaklijsten lijsten) {
        this.rechten = rechten;
        this.cijfers = cijfers;
        this.afscherming = afscherming;
        this.lijsten = lijsten;
    }

    /** The definitions of all figures. */
    public List<Cijferdefinitie> definities(String gebruiker) {
        rechten.blik(gebruiker);
        return cijfers.definities();
    }

    /** Ids of the teams that this worker manages: those are shown in full. */
    public Set<String> eigenTeams(String gebruiker) {
        return rechten.blik(gebruiker).eigenTeams();
    }

    /** Whether this worker may see the figures of every team. */
    public boolean zietAlleTeams(String gebruiker) {
        return rechten.blik(gebruiker).alleTeams();
    }

    /** Whether this worker may see figures at all. */
    public boolean heeftStuurrecht(String gebruiker) {
        try {
            rechten.blik(gebruiker);
            return true;
        } catch (GeenStuurrecht geen) {
            return false;
        }
    }

    /** The figure over a period. Outside the own team the period is a whole month, quarter, half-year or year. */
    public Cijfer bereken(String id, Vraag vraag, String gebruiker) {
        var blik = rechten.blik(gebruiker);
        if (blik.isEigen(vraag.team())) {
            return cijfers.bereken(id, vraag);
        }
        controleer(vraag, blik);
        var definitie = cijfers.definitie(id);
        return afscherming.cijfer(definitie, vraag, Tijdvak.van(vraag.van(), vraag.tot()), blik);
    }

    /** The figure of every month from {@code van} to {@code tot}, old to new; outside the own team of whole months. */
    public Map<YearMonth, Cijfer> verloop(String id, Vraag vraag, String gebruiker) {
        var blik = rechten.blik(gebruiker);
        if (blik.isEigen(vraag.team())) {
            return cijfers.verloop(id, vraag);
        }
        controleer(vraag, blik);
        if (vraag.van() == null
                || vraag.tot() == null
                || vraag.van().getDayOfMonth() != 1
                || !vraag.tot().equals(YearMonth.from(vraag.tot()).atEndOfMonth())) {
            throw new VraagFout("Kies hele maanden. Alleen van uw eigen team ziet u andere perioden.");
        }
        var definitie = cijfers.definitie(id);
        var verloop = new TreeMap<YearMonth, Cijfer>();
        var jaren = new LinkedHashMap<Integer, Afscherming.Jaar>();
        for (var maand = YearMonth.from(vraag.van());
                !maand.isAfter(YearMonth.from(vraag.tot()));
                maand = maand.plusMonths(1)) {
            verloop.put(maand, afscherming.cijfer(definitie, vraag.over(maand), Tijdvak.maand(maand), blik, jaren));
        }
        return verloop;
    }

    /**
     * The figure broken down. Without a team: per team (a team manager gets the own teams), and for those who see all
     * teams per wijk and SES group; with an own team: in every way.
     */
    public Map<String, Cijfer> uitgesplitst(String id, Vraag vraag, Dimensie per, String gebruiker) {
        var blik = rechten.blik(gebruiker);
        if (per == Dimensie.MAAND) {
            var maanden = new LinkedHashMap<String, Cijfer>();
            verloop(id, vraag, gebruiker).forEach((maand, cijfer) -> maanden.put(maand.toString(), cijfer));
            return maanden;
        }
        if (blik.isEigen(vraag.team())) {
            return cijfers.uitgesplitst(id, vraag, per);
        }
        if (per == Dimensie.TEAM && !blik.alleTeams() && vraag.team() == null) {
            var eigen = cijfers.uitgesplitst(id, vraag, per);
            eigen.keySet().retainAll(blik.eigenTeams());
            return eigen;
        }
        if (!blik.alleTeams()) {
            throw new GeenStuurrecht("U ziet alleen de cijfers van uw eigen team en van de stad.");
        }
        controleer(vraag, blik);
        if (vraag.team() != null || vraag.wijk() != null || vraag.ses() != null) {
            throw new VraagFout("Splits de cijfers van de hele stad uit, niet die van een deel.");
        }
        return afscherming.uitgesplitst(cijfers.definitie(id), vraag, per, Tijdvak.van(vraag.van(), vraag.tot()), blik);
    }

    /** Cases of the own team, the longest first; 500 at most. */
    public List<Zaakregel> zaken(Zaaklijst lijst, String team, String gebruiker) {
        if (!rechten.blik(gebruiker).isEigen(team)) {
            throw new GeenStuurrecht("U ziet alleen de zaken van uw eigen team.");
        }
        return lijsten.lijst(lijst, team);
    }

    private static void controleer(Vraag vraag, Blik blik) {
        if (!blik.alleTeams() && (vraag.team() != null || vraag.wijk() != null || vraag.ses() != null)) {
            throw new GeenStuurrecht("U ziet alleen de cijfers van uw eigen team en van de stad.");
        }
        var delen = (vraag.team() == null ? 0 : 1) + (vraag.wijk() == null ? 0 : 1) + (vraag.ses() == null ? 0 : 1);
        if (delen > 1) {
            throw new VraagFout("Kies een team, een wijk of een groep wijken, niet meer tegelijk.");
        }
        if (vraag.peilmoment() != null) {
            throw new VraagFout("Een eerder peilmoment kiest u alleen bij uw eigen team.");
        }
    }
}
