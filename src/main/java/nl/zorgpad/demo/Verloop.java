package nl.zorgpad.demo;

import static nl.zorgpad.kantoor.Standaardantwoorden.velden;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zorgpad.demo.Demostap.Soort;
import nl.zorgpad.kantoor.Gezin;
import nl.zorgpad.kantoor.Standaardantwoorden;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;

/** Writes down the course of one case. Days are counted in werkdagen after the day of registration. */
final class Verloop {

    private final WerkdagenKalender werkdagen;
    private final LocalDate vandaag;
    private final Gezin gezin;
    private final List<Demostap> stappen = new ArrayList<>();
    private String team;
    private String werker;
    private LocalDate aanmelddag;
    private LocalDate gesprek;

    /** @param vandaag the last werkdag up to now */
    Verloop(WerkdagenKalender werkdagen, LocalDate vandaag, String team, Gezin gezin) {
        this.werkdagen = werkdagen;
        this.vandaag = vandaag;
        this.team = team;
        this.werker = "gezinswerker." + team;
        this.gezin = gezin;
    }

    Verloop aangemeld(int werkdagenGeleden, String tijd, String kanaal, String wijk, Object... anders) {
        aanmelddag = vandaag;
        for (var i = 0; i < werkdagenGeleden; i++) {
            aanmelddag = werkdagen.vorigeWerkdag(aanmelddag.minusDays(1));
        }
        var stuur = Standaardantwoorden.aanmelding(
                gezin, kanaal, wijk, aanmelddag.atTime(LocalTime.parse(tijd)).minusMinutes(10));
        stuur.putAll(velden(anders));
        stap(aanmelddag, tijd, Soort.AANMELDING, "voordeur." + team, "aanmelding-tot-start", stuur, gezin.velden());
        return this;
    }

    /** From here on workers of this team do the work. */
    Verloop bij(String anderTeam) {
        team = anderTeam;
        werker = "gezinswerker." + anderTeam;
        return this;
    }

    Verloop verkend(int dag, String tijd, String hulpvraag, Object... anders) {
        var stuur = Standaardantwoorden.vraagverkenning(gezin.metJongKind(aanmelddag));
        stuur.putAll(velden(anders));
        return taak(dag, tijd, "voordeur", "Vraag verkennen", stuur, Map.of("hulpvraagInEigenWoorden", hulpvraag));
    }

    Verloop uitkomst(int dag, String tijd, String uitkomst, Object... anders) {
        var stuur = velden("uitkomstVraagverkenning", uitkomst);
        stuur.putAll(velden(anders));
        return taak(dag, tijd, "voordeur", "Uitkomst vaststellen", stuur, Map.of());
    }

    /** The team manager gives the case to the first family worker of the team. */
    Verloop toegewezen(int dag, String tijd) {
        return taak(
                dag,
                tijd,
                "teammanager",
                "Gezinswerker toewijzen",
                velden("gezinswerkerId", werker, "zelfdeWerkerAlsBegeleiding", true),
                Map.of());
    }

    /** The team manager gives the case to the second family worker, who does not do the help afterwards. */
    Verloop toegewezenAanTweede(int dag, String tijd) {
        werker = "gezinswerker2." + team;
        return taak(
                dag,
                tijd,
                "teammanager",
                "Gezinswerker toewijzen",
                velden("gezinswerkerId", werker, "zelfdeWerkerAlsBegeleiding", false, "redenAndereWerker", "agenda"),
                Map.of());
    }

    Verloop nietBereikt(int dag, String tijd, String dagdeel) {
        return taak(
                dag,
                tijd,
                werker,
                "Kennismaking plannen",
                velden("gezinBereikt", "nee", "pogingDagdeel", dagdeel, "pogingDatum", dag(dag)),
                Map.of());
    }

    Verloop afgesproken(int dag, String tijd, int afspraak, Object... anders) {
        var stuur = Standaardantwoorden.afspraak(dag(afspraak), dag(afspraak));
        stuur.putAll(velden(anders));
        return taak(dag, tijd, werker, "Kennismaking plannen", stuur, Map.of());
    }

    /** The conversation was held and its form filled in on the same day. */
    Verloop gesproken(int dag, String tijd, String directStarten, String hulp, Object... anders) {
        gesprek = LocalDate.parse(dag(dag));
        var stuur = Standaardantwoorden.kennismaking(dag(dag), directStarten, gezin.metJongKind(aanmelddag));
        stuur.putAll(velden(anders));
        stuur.values().removeIf(""::equals);
        return taak(dag, tijd, werker, "Kennismaking voeren", stuur, Map.of("benodigdeHulp", hulp));
    }

    Verloop nietGesproken(int dag, String tijd, String reden) {
        return taak(dag, tijd, werker, "Kennismaking voeren", velden("gesprekGehouden", reden), Map.of());
    }

    Verloop wachtafspraak(int dag, String tijd, String... ondersteuning) {
        return taak(
                dag,
                tijd,
                werker,
                "Ondersteuning tijdens wachten afspreken",
                Standaardantwoorden.wachten(LocalDate.parse(dag(dag)), ondersteuning),
                Map.of("afspraken", "We bellen elke twee weken en kijken samen hoe het gaat."));
    }

    /** The first so many contacts of the contact rhythm, each a werkdag after it was due. */
    Verloop contacten(int aantal) {
        for (var i = 1; i <= aantal; i++) {
            var op = werkdagen.plusWerkdagen(gesprek.plusDays(14L * i), 1);
            stap(
                    op,
                    "10:20",
                    Soort.AFRONDEN,
                    werker,
                    "Contact houden met gezin",
                    Standaardantwoorden.wachtcontact(op),
                    Map.of("notitie", "Gebeld. Het gaat redelijk, het gezin wacht de start af."));
        }
        return this;
    }

    /** A waiting signal that a role dealt with, a werkdag after it came. @param drempel days of PAR-04 */
    Verloop signaalBehandeld(int drempel, String rol, String actie, String toelichting) {
        var op = werkdagen.plusWerkdagen(gesprek.plusDays(drempel + 1L), 1);
        stap(
                op,
                "11:40",
                Soort.AFRONDEN,
                "gezinswerker".equals(rol) ? werker : medewerker(rol),
                "Wachtsignaal behandelen",
                velden("wachtsignaalActie", actie),
                Map.of("toelichting", toelichting));
        return this;
    }

    Verloop startBesloten(int dag, String tijd, String besluit) {
        return taak(dag, tijd, werker, "Start plannen", velden("startBesluit", besluit), Map.of());
    }

    Verloop gestart(int dag, String tijd, Object... anders) {
        var stuur = velden("datumAanvang", dag(dag), "zelfdeWerker", true);
        stuur.putAll(velden(anders));
        return taak(
                dag,
                tijd,
                werker,
                "Hulp starten",
                stuur,
                Map.of("eersteAfspraken", "Eerste doelen besproken en een wekelijks moment afgesproken."));
    }

    /** Somebody reports something new about the running case. */
    Verloop gemeld(int dag, String tijd, String rol, String soort, String toelichting, Object... anders) {
        var stuur = velden("meldingSoort", soort);
        stuur.putAll(velden(anders));
        stap(
                LocalDate.parse(dag(dag)),
                tijd,
                Soort.MELDING,
                medewerker(rol),
                "zaakmelding",
                stuur,
                Map.of("toelichting", toelichting));
        return this;
    }

    Verloop opgepakt(int dag, String tijd, String rol, String taak) {
        stap(LocalDate.parse(dag(dag)), tijd, Soort.OPPAKKEN, medewerker(rol), taak, Map.of(), Map.of());
        return this;
    }

    Verloop taak(
            int dag, String tijd, String rol, String taak, Map<String, Object> stuur, Map<String, Object> dossier) {
        stap(LocalDate.parse(dag(dag)), tijd, Soort.AFRONDEN, medewerker(rol), taak, stuur, dossier);
        return this;
    }

    Demozaak zaak() {
        return new Demozaak(gezin.naam(), stappen);
    }

    /** The day so many werkdagen after the registration, as a form writes it. */
    String dag(int dag) {
        return werkdagen.plusWerkdagen(aanmelddag, dag).toString();
    }

    private String medewerker(String rol) {
        return rol.contains(".") || rol.equals("directie") ? rol : rol + "." + team;
    }

    private void stap(
            LocalDate dag,
            String tijd,
            Soort soort,
            String medewerker,
            String naam,
            Map<String, Object> stuur,
            Map<String, Object> dossier) {
        if (dag.isAfter(vandaag)) {
            throw new IllegalStateException("%s: '%s' valt %d dagen na vandaag"
                    .formatted(gezin.naam(), naam, ChronoUnit.DAYS.between(vandaag, dag)));
        }
        stappen.add(
                new Demostap(LocalDateTime.of(dag, LocalTime.parse(tijd)), soort, medewerker, naam, stuur, dossier));
    }
}
