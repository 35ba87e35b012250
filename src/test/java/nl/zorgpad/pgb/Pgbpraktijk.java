package nl.zorgpad.pgb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.springframework.stereotype.Component;

/** A pgb application as workers of Lunetten play it in tests, step by step, with answers for which nothing is wrong. */
@Component
class Pgbpraktijk {

    static final String GEZINSWERKER = "gezinswerker.lunetten";
    static final String SPECIALIST = "pgb-specialist.lunetten";
    static final String TEAMMANAGER = "teammanager.lunetten";
    static final String COMMISSIE = "pgb-commissie";
    static final String JURIDISCH = "juridische-zaken";

    private static final List<String> PUNTEN = List.of(
            "puntOverzicht",
            "puntRegels",
            "puntAdministratie",
            "puntCommunicatie",
            "puntZelfstandig",
            "puntAfspraken",
            "puntBeoordelen",
            "puntMeerAanbieders",
            "puntAansturen",
            "puntWerkgever");

    private final Praktijk praktijk;
    private final DossierService dossiers;

    Pgbpraktijk(Praktijk praktijk, DossierService dossiers) {
        this.praktijk = praktijk;
        this.dossiers = dossiers;
    }

    /** A family with one child has an open case on this day. */
    String gezin(String dag) {
        var moment = LocalDateTime.parse(dag + "T09:00");
        praktijk.begin(moment);
        var gezin = new Gezin(
                Kanarie.ACHTERNAAM,
                Kanarie.ADRES,
                "3524 AA",
                "Utrecht",
                Kanarie.TELEFOON,
                Kanarie.EMAIL,
                "telefoon",
                "nl",
                false);
        var vandaag = moment.toLocalDate();
        return dossiers.openZaak(new NieuweZaak(
                        gezin,
                        List.of(
                                NieuwPersoon.volwassene(
                                        "moeder",
                                        Kanarie.VOORNAAM,
                                        Kanarie.ACHTERNAAM,
                                        LocalDate.parse(Kanarie.GEBOORTEDATUM),
                                        true,
                                        "ja"),
                                NieuwPersoon.kind(
                                        Kanarie.KIND_VOORNAAM,
                                        Kanarie.ACHTERNAAM,
                                        vandaag.minusYears(9),
                                        true,
                                        null,
                                        "po")),
                        "lunetten",
                        moment.atZone(ZoneId.of("Europe/Amsterdam")).toInstant(),
                        "zelf_telefoon",
                        "voordeur.lunetten"))
                .zaaknummer();
    }

    /** A family asks for a pgb on this day. */
    String aanvraag(String dag) {
        var zaak = gezin(dag);
        vraagAan(zaak, dag);
        return zaak;
    }

    void vraagAan(String zaak, String ontvangen) {
        praktijk.start(
                GEZINSWERKER,
                "pgb-aanvraag",
                Map.of("zaaknummer", zaak, "aanleiding", "vraag_gezin", "aanvraagDatum", ontvangen),
                Map.of());
    }

    /** Up to the talk about pgb or help in kind, after which the family goes on. */
    String voorbereid(String dag) {
        var zaak = aanvraag(dag);
        koppelSpecialist(zaak);
        doorloopVierStappen(zaak, Map.of("voorzieningNodig", "ja"));
        voerKeuzegesprek(zaak, dag, "pgb");
        return zaak;
    }

    void koppelSpecialist(String zaak) {
        doe(SPECIALIST, zaak, "Pgb-specialist koppelen", Map.of("pgbSpecialistId", SPECIALIST), Map.of());
    }

    void doorloopVierStappen(String zaak, Map<String, ?> antwoorden) {
        var velden = new HashMap<String, Object>(Map.of("hulpOpPilotschool", "nee"));
        velden.putAll(antwoorden);
        doe(
                GEZINSWERKER,
                zaak,
                "Vier stappen doorlopen",
                velden,
                "nee".equals(antwoorden.get("voorzieningNodig"))
                        ? met(vierStappen(), "motiveringGeenVoorziening", Kanarie.VRIJE_TEKST)
                        : vierStappen());
    }

    private static Map<String, String> vierStappen() {
        return Map.of(
                "hulpvraag", Kanarie.VRIJE_TEKST,
                "problemen", Kanarie.VRIJE_TEKST,
                "nodigeHulp", Kanarie.VRIJE_TEKST,
                "eigenMogelijkheden", Kanarie.VRIJE_TEKST);
    }

    void voerKeuzegesprek(String zaak, String dag, String keuze) {
        doe(
                GEZINSWERKER,
                zaak,
                "Keuzegesprek voeren",
                Map.of(
                        "keuzegesprekGehouden",
                        "ja",
                        "bewustKeuzegesprekDatum",
                        dag,
                        "voorlichtingMateriaal",
                        List.of("folder_gemeente", "tien_punten"),
                        "clientondersteuningAangeboden",
                        "ja",
                        "keuzeGezin",
                        keuze),
                Map.of("gespreksverslag", Kanarie.VRIJE_TEKST));
    }

    void neemOp(String zaak, Map<String, ?> antwoorden) {
        var velden = new HashMap<String, Object>(Map.of(
                "jeugdigeId", kind(zaak),
                "zinAanbodBesproken", "ja",
                "periodeVan", "2026-01-01",
                "periodeTot", "2027-12-31",
                "aantalBegrotingsregels", 1,
                "gevraagdeHulp", "ambulant_individueel",
                "aanbiederType", "zzp",
                "omvangPerWeek", 3,
                "uurtariefGevraagd", 45,
                "relatieTotGezin", "geen"));
        velden.putAll(Map.of("kwaliteitBewijs", List.of("vog", "plan"), "budgetbeheerder", "ouder"));
        PUNTEN.forEach(punt -> velden.put(punt, "zelf"));
        velden.putAll(antwoorden);
        doe(
                GEZINSWERKER,
                zaak,
                "Aanvraag opnemen",
                velden,
                Map.of(
                        "doelenEnActiviteiten", Kanarie.VRIJE_TEKST,
                        "naamAanbieder", Kanarie.ACHTERNAAM,
                        "naamHelper", Kanarie.VOORNAAM,
                        "motiveringWaaromGeenZin", Kanarie.VRIJE_TEKST));
    }

    String kind(String zaak) {
        return dossiers.personen(zaak).stream()
                .filter(persoon -> Kanarie.KIND_VOORNAAM.equals(persoon.voornaam()))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** The first points of the ten are answered with no. */
    static Map<String, Object> keerNee(int aantal) {
        var velden = new HashMap<String, Object>();
        PUNTEN.subList(0, aantal).forEach(punt -> velden.put(punt, "nee"));
        return velden;
    }

    void controleer(String zaak, Map<String, ?> antwoorden) {
        var velden = new HashMap<String, Object>(Map.of(
                "aanvraagVolledig", "ja",
                "motiveringVoldoende", "ja",
                "kwaliteitGewaarborgd", "ja",
                "eerdereIntrekking", "nee"));
        velden.putAll(antwoorden);
        doe(
                SPECIALIST,
                zaak,
                "Aanvraag controleren",
                velden,
                velden.containsValue("nee") ? Map.of("vraagOmAanvulling", Kanarie.VRIJE_TEKST) : Map.of());
    }

    void vulAan(String zaak, String dag) {
        doe(
                GEZINSWERKER,
                zaak,
                "Aanvulling ontvangen",
                Map.of("aanvullingDatum", dag, "aanvraagWijzigt", "nee"),
                Map.of("inhoudAanvulling", Kanarie.VRIJE_TEKST));
    }

    void overleg(String zaak) {
        doe(
                GEZINSWERKER,
                zaak,
                "Onderbouwing schrijven",
                Map.of("onderbouwingInPlan", "ja"),
                Map.of(
                        "onderbouwingHulp", Kanarie.VRIJE_TEKST,
                        "verwachtResultaat", Kanarie.VRIJE_TEKST,
                        "visieGezinPgb", Kanarie.VRIJE_TEKST,
                        "visieGezinswerkerPgb", Kanarie.VRIJE_TEKST));
        doe(SPECIALIST, zaak, "Overleg voeren", overleg("volledig", "licht"), standpunten());
    }

    static Map<String, Object> overleg(String overeenstemming, String stress) {
        return Map.of("overeenstemming", overeenstemming, "stressSignaalOuders", stress);
    }

    static Map<String, String> standpunten() {
        return Map.of(
                "standpuntClient", Kanarie.VRIJE_TEKST,
                "standpuntGezinswerker", Kanarie.VRIJE_TEKST,
                "adviesSpecialist", Kanarie.VRIJE_TEKST);
    }

    void vergader(String zaak, String dag, Map<String, ?> antwoorden) {
        var velden = new HashMap<String, Object>(Map.of(
                "commissieDatum", dag,
                "adviesCommissie", "toekennen",
                "overeenstemming", "volledig",
                "motiveringVoldoende", "ja",
                "kwaliteitGewaarborgd", "ja"));
        velden.putAll(antwoorden);
        doe(
                COMMISSIE,
                zaak,
                "Aanvraag in commissie bespreken",
                velden,
                Map.of("adviesCommissieTekst", Kanarie.VRIJE_TEKST));
    }

    /** From the application form up to the proposal, without anything wrong but what the answers say. */
    void totVoorstel(String zaak, String dag, Map<String, ?> aanvraag, Map<String, ?> controle) {
        neemOp(zaak, aanvraag);
        controleer(zaak, controle);
        overleg(zaak);
        vergader(zaak, dag, "nee".equals(controle.get("kwaliteitGewaarborgd")) ? controle : Map.of());
    }

    void hoorEnLees(String zaak, boolean juridisch) {
        doe(SPECIALIST, zaak, "Horen voor het besluit", Map.of("steuntOpAndereGegevens", "nee"), Map.of());
        if (juridisch) {
            doe(JURIDISCH, zaak, "Voorstel juridisch lezen", Map.of("juridischAkkoord", "ja"), Map.of());
        }
    }

    void kenToe(String zaak, String besluit, double tarief, String dag) {
        var velden = new HashMap<String, Object>(Map.of(
                "besluit", besluit,
                "omvangToegekend", 3,
                "tarief", tarief,
                "ingang", dag,
                "einde", LocalDate.parse(dag).plusYears(2).toString(),
                "bekendmakingDatum", dag));
        if ("pgb_gedeeltelijk".equals(besluit)) {
            velden.put("grondslagen", List.of("8.1.1_lid_4a"));
        }
        doe(SPECIALIST, zaak, "Besluit nemen", velden, Map.of("motivering", Kanarie.VRIJE_TEKST));
    }

    void weiger(String zaak, String besluit, String grond, String dag) {
        doe(
                SPECIALIST,
                zaak,
                "Besluit nemen",
                Map.of("besluit", besluit, "grondslagen", List.of(grond), "bekendmakingDatum", dag),
                Map.of("motivering", Kanarie.VRIJE_TEKST));
    }

    void regelVervolg(String zaak, Map<String, ?> antwoorden) {
        doe(GEZINSWERKER, zaak, "Ander aanbod regelen", antwoorden, Map.of());
    }

    void doe(String wie, String zaak, String taak, Map<String, ?> antwoorden, Map<String, ?> dossier) {
        praktijk.doe(wie, zaak, taak, antwoorden, dossier);
    }

    private static Map<String, String> met(Map<String, String> velden, String naam, String waarde) {
        var alle = new HashMap<>(velden);
        alle.put(naam, waarde);
        return alle;
    }
}
