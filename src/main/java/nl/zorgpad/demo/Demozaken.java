package nl.zorgpad.demo;

import static nl.zorgpad.kantoor.Standaardantwoorden.velden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.zorgpad.kantoor.Gezinnen;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;

/** What three teams have on their hands on an ordinary morning: cases of the last three months, in every stage. */
public final class Demozaken {

    private static final String KANALENEILAND = "kanaleneiland";
    private static final String LUNETTEN = "lunetten";
    private static final String ONDIEP = "ondiep";

    private final WerkdagenKalender werkdagen;
    private final LocalDate vandaag;
    private final Gezinnen gezinnen;
    private final List<Demozaak> zaken = new ArrayList<>();

    private Demozaken(WerkdagenKalender werkdagen, LocalDate vandaag) {
        this.werkdagen = werkdagen;
        this.vandaag = vandaag;
        this.gezinnen = new Gezinnen(vandaag);
    }

    /** The cases as they are on this day; in a weekend, as they were on the last werkdag. */
    public static List<Demozaak> op(LocalDate dag, WerkdagenKalender werkdagen) {
        var demo = new Demozaken(werkdagen, werkdagen.vorigeWerkdag(dag));
        demo.aanDeVoordeur();
        demo.nogToeTeWijzen();
        demo.naarDeKennismaking();
        demo.opDeWachtlijst();
        demo.vlakVoorDeStart();
        demo.tussendoorVeranderd();
        demo.overgedragen();
        demo.afgerond();
        return List.copyOf(demo.zaken);
    }

    /** Every family name that occurs. */
    public static List<String> gezinsnamen() {
        return Gezinnen.namen();
    }

    private void aanDeVoordeur() {
        neem(zaak(KANALENEILAND, 1, 2).aangemeld(0, "08:35", "zelf_telefoon", KANALENEILAND, "melderRol", "ouder"));
        neem(zaak(LUNETTEN, 2, 9, 6).aangemeld(0, "08:45", "huisarts", LUNETTEN, "melderRol", "huisarts"));
        neem(zaak(ONDIEP, 1, 8).aangemeld(0, "08:50", "po_school", ONDIEP, "melderRol", "school"));
        neem(zaak(LUNETTEN, 1, 13)
                .aangemeld(1, "15:20", "zelf_digitaal", LUNETTEN)
                .opgepakt(0, "16:05", "voordeur", "Vraag verkennen"));
        neem(zaak(KANALENEILAND, 2, 10, 7, 3).aangemeld(3, "11:15", "sociale_basis", KANALENEILAND));
        neem(zaak(ONDIEP, 1, 1).aangemeld(2, "10:10", "jgz", ONDIEP, "melderRol", "jgz"));
        neem(zaak(KANALENEILAND, 2, 2, 5)
                .aangemeld(1, "09:40", "voorschool_kinderopvang", KANALENEILAND)
                .verkend(
                        0,
                        "14:10",
                        "Hij praat nog bijna niet en thuis is het vaak ruzie over opvoeden.",
                        "ontwikkelingJongKind",
                        "zorg"));
        neem(zaak(ONDIEP, 1, 11, 9)
                .aangemeld(1, "10:30", "wi", ONDIEP, "melderRol", "gemeente")
                .verkend(
                        0,
                        "15:30",
                        "De stroom wordt afgesloten en ik zie geen uitweg meer.",
                        "financieleSituatie",
                        "schulden_of_achterstanden",
                        "driegesprekAkkoord",
                        "ja",
                        "bedreigendeSituatie",
                        List.of("afsluiting_energie_water"),
                        "leefgebieden",
                        List.of("financien", "wonen")));
        neem(zaak(ONDIEP, 2, 7).aangemeld(1, "13:50", "anders", null));
        neem(zaak(LUNETTEN, 1, 10)
                .aangemeld(4, "09:10", "save_svmn", LUNETTEN, "melderRol", "partner")
                .verkend(
                        0,
                        "13:00",
                        "De jeugdbeschermer vroeg ons te bellen, zelf hoeven wij niets.",
                        "lopendeMaatregel",
                        "ja",
                        "vrijwilligeVraag",
                        "nee")
                .uitkomst(0, "13:30", "afstemmen_gi"));
    }

    private void nogToeTeWijzen() {
        neem(zaak(LUNETTEN, 2, 12)
                .aangemeld(1, "09:00", "vo_school", LUNETTEN, "melderRol", "school")
                .verkend(
                        0,
                        "11:00",
                        "Zij gaat al weken niet meer naar school.",
                        "thuiszitten",
                        "ja",
                        "wekenAfwezig",
                        5,
                        "terugkeerplanSchool",
                        "nee",
                        "leefgebieden",
                        List.of("onderwijs", "psychische_gezondheid"))
                .uitkomst(0, "11:20", "kennismaking"));
        neem(zaak(KANALENEILAND, 1, 6, 4)
                .aangemeld(0, "08:25", "veilig_thuis", KANALENEILAND, "melderRol", "veilig_thuis")
                .verkend(
                        0,
                        "08:50",
                        "Ik durf vanavond niet naar huis met de kinderen.",
                        "zorgenOverVeiligheid",
                        "ja",
                        "acuut",
                        "ja",
                        "structureel",
                        "ja",
                        "leefgebieden",
                        List.of("veiligheid", "wonen"))
                .uitkomst(0, "08:55", "crisis"));
        neem(zaak(ONDIEP, 1, 14)
                .aangemeld(1, "14:00", "politie", ONDIEP, "melderRol", "politie")
                .verkend(
                        0,
                        "14:20",
                        "Het liep gisteren helemaal uit de hand, zo kan het niet langer.",
                        "zorgenOverVeiligheid",
                        "ja",
                        "acuut",
                        "ja",
                        "structureel",
                        "nee",
                        "leefgebieden",
                        List.of("veiligheid", "huiselijke_relaties_scheiding"))
                .uitkomst(0, "14:30", "crisis")
                .taak(
                        0,
                        "16:15",
                        "aandachtsfunctionaris",
                        "Crisis oppakken",
                        velden(
                                "crisisActies",
                                List.of("veilig_thuis", "veiligheidsafspraken"),
                                "crisisVervolg",
                                "kennismaking"),
                        Map.of("toelichting", "Veiligheidsafspraken gemaakt voor de komende dagen.")));
        neem(zaak(KANALENEILAND, 1, 9)
                .aangemeld(4, "10:00", "zelf_inloop", KANALENEILAND)
                .verkend(0, "10:40", "Ik kan mijn zoon niet meer aan sinds de verhuizing.")
                .uitkomst(0, "10:50", "kennismaking"));
        neem(zaak(LUNETTEN, 2, 8, 15)
                .aangemeld(2, "11:30", "toeslagenlijn", LUNETTEN, "toeslagenGedupeerd", "ja")
                .verkend(
                        0,
                        "13:10",
                        "Door de toeslagen zijn wij alles kwijtgeraakt, ook het vertrouwen.",
                        "financieleSituatie",
                        "schulden_of_achterstanden",
                        "driegesprekAkkoord",
                        "ja",
                        "leefgebieden",
                        List.of("financien", "psychische_gezondheid"))
                .uitkomst(0, "13:25", "kennismaking"));
    }

    private void naarDeKennismaking() {
        neem(eersteGesprekNodig(LUNETTEN, 2, "zelf_telefoon", "Wij zitten vast in ruzies over het huiswerk.", 2, 11)
                .toegewezen(1, "09:15"));
        neem(eersteGesprekNodig(KANALENEILAND, 6, "huisarts", "De huisarts vond dat ik hulp moest vragen.", 1, 7)
                .toegewezen(1, "10:00")
                .nietBereikt(1, "15:10", "middag")
                .nietBereikt(3, "09:20", "ochtend")
                .nietBereikt(5, "19:05", "avond"));
        neem(eersteGesprekNodig(ONDIEP, 5, "po_school", "Zij is stil en speelt met niemand.", 1, 6)
                .toegewezen(1, "11:00")
                .nietBereikt(2, "10:00", "ochtend"));
        neem(zaak(KANALENEILAND, 1, 5, 3)
                .aangemeld(2, "09:50", "vluchtelingen_inburgering", KANALENEILAND, "tolk", "ja", "voorkeurstaal", "ti")
                .verkend(0, "13:40", "Alles is nieuw hier en ik weet de weg niet.")
                .uitkomst(0, "13:55", "kennismaking")
                .toegewezen(0, "16:00"));
        neem(eersteGesprekNodig(LUNETTEN, 4, "zelf_digitaal", "Sinds de scheiding slaapt hij slecht.", 1, 5)
                .toegewezen(0, "16:30")
                .afgesproken(1, "10:30", 4));
        neem(zaak(KANALENEILAND, 2, 1)
                .aangemeld(2, "09:05", "jgz", KANALENEILAND, "melderRol", "jgz")
                .verkend(0, "10:15", "De baby huilt veel en wij zijn uitgeput.", "ontwikkelingJongKind", "zorg")
                .uitkomst(0, "10:30", "kennismaking")
                .toegewezenAanTweede(0, "13:00")
                .afgesproken(0, "15:30", 3));
        var later = eersteGesprekNodig(
                        ONDIEP, 8, "zelf_telefoon", "Wij willen graag hulp, maar pas na de vakantie.", 2, 10, 8)
                .toegewezen(1, "09:30");
        neem(later.afgesproken(
                2, "11:15", 11, "eersteAanbodDatum", later.dag(4), "laterOpWens", true, "redenLater", "vakantie"));
        neem(eersteGesprekNodig(LUNETTEN, 6, "jongerenwerk", "Hij komt steeds later thuis en vertelt niets.", 1, 14)
                .toegewezenAanTweede(1, "10:10")
                .afgesproken(1, "13:30", 4)
                .nietGesproken(4, "16:00", "no_show"));
        neem(eersteGesprekNodig(KANALENEILAND, 5, "zelf_inloop", "Ik sta overal alleen voor.", 1, 8)
                .toegewezen(1, "09:00")
                .afgesproken(2, "10:45", 4));
        neem(eersteGesprekNodig(ONDIEP, 9, "sociale_basis", "Wij hebben steun nodig bij de opvoeding.", 2, 4, 9)
                .toegewezen(0, "15:00")
                .afgesproken(4, "11:00", 9, "redenLater", "capaciteit")
                .taak(
                        6,
                        "09:45",
                        "teammanager",
                        "Late kennismaking bespreken",
                        velden("redenVertraging", "capaciteit", "actieVertraging", "geaccepteerd"),
                        Map.of("toelichting", "Volle agenda door ziekte in het team.")));
        neem(zaak(LUNETTEN, 1, 3)
                .aangemeld(
                        3,
                        "10:20",
                        "front_office_dt",
                        LUNETTEN,
                        "melderRol",
                        "gemeente",
                        "verwachteVrijlating",
                        vandaag.plusDays(6).toString())
                .verkend(
                        0,
                        "14:00",
                        "Volgende week kom ik vrij en wil ik goed beginnen met mijn kind.",
                        "leefgebieden",
                        List.of("justitie", "opvoeden_opgroeien"))
                .uitkomst(0, "14:15", "kennismaking")
                .toegewezen(0, "16:10"));
    }

    private void opDeWachtlijst() {
        neem(eersteGesprekNodig(LUNETTEN, 12, "huisarts", "Wij komen er samen niet meer uit.", 2, 9)
                .toegewezen(1, "09:10")
                .afgesproken(1, "11:20", 5)
                .gesproken(5, "15:00", "nee", "Opvoedondersteuning aan huis", "kennismakingDatum", "")
                .wachtafspraak(6, "10:00", "contactritme"));
        neem(eersteGesprekNodig(KANALENEILAND, 5, "zelf_telefoon", "Ik wil leren rustig te blijven.", 1, 6)
                .toegewezen(0, "15:45")
                .afgesproken(1, "10:00", 4)
                .gesproken(4, "11:30", "nee", "Hulp bij grenzen stellen"));
        neem(eersteGesprekNodig(LUNETTEN, 10, "zelf_digitaal", "Mijn dochter piekert veel.", 1, 13)
                .toegewezen(1, "13:15")
                .afgesproken(1, "15:20", 4)
                .gesproken(4, "16:00", "nee", "Gesprekken over somberheid en netwerk")
                .wachtafspraak(5, "09:30", "contactritme", "jongerenwerk"));
        neem(eersteGesprekNodig(KANALENEILAND, 18, "po_school", "School en thuis trekken niet aan een lijn.", 2, 8, 10)
                .toegewezen(1, "10:20")
                .afgesproken(1, "11:30", 4)
                .gesproken(4, "14:30", "nee", "Gezinsbegeleiding met school erbij")
                .wachtafspraak(5, "10:15", "contactritme", "collectief")
                .contacten(1));
        neem(eersteGesprekNodig(LUNETTEN, 22, "jgz", "Eten en slapen gaan al maanden moeizaam.", 1, 5)
                .toegewezenAanTweede(1, "09:50")
                .afgesproken(1, "13:00", 5)
                .gesproken(5, "10:30", "nee", "Video-thuistraining")
                .wachtafspraak(6, "11:00", "contactritme"));
        neem(eersteGesprekNodig(ONDIEP, 30, "zelf_inloop", "Het geld is op en de spanning loopt op.", 1, 7, 11)
                .toegewezen(1, "09:20")
                .afgesproken(1, "14:00", 4)
                .gesproken(4, "13:30", "nee", "Begeleiding bij geldzorgen en opvoeden")
                .wachtafspraak(5, "10:40", "contactritme", "financiele_hulp")
                .contacten(1)
                .signaalBehandeld(14, "gezinswerker", "gebeld", "Gezin gebeld, zij houden het vol."));
        neem(eersteGesprekNodig(LUNETTEN, 32, "wi", "Na het ontslag is alles thuis veranderd.", 2, 10)
                .toegewezen(1, "10:30")
                .afgesproken(2, "09:10", 5)
                .gesproken(5, "11:00", "nee", "Gezinsbegeleiding")
                .wachtafspraak(6, "14:30", "contactritme", "informele_zorg")
                .contacten(2)
                .signaalBehandeld(14, "gezinswerker", "ondersteuning_aangepast", "Vrijwilliger gevonden."));
        neem(eersteGesprekNodig(KANALENEILAND, 52, "huisarts", "Mijn zoon is boos op alles en iedereen.", 1, 12)
                .toegewezen(1, "09:00")
                .afgesproken(1, "10:00", 5)
                .gesproken(5, "15:30", "nee", "Agressieregulatie en gezinsgesprekken")
                .wachtafspraak(6, "09:45", "contactritme")
                .contacten(4)
                .signaalBehandeld(14, "gezinswerker", "gebeld", "Gebeld, situatie gelijk.")
                .signaalBehandeld(28, "teammanager", "capaciteit_gevraagd", "Besproken in het teamoverleg."));
        neem(eersteGesprekNodig(ONDIEP, 55, "zelf_telefoon", "Wij wachten al zo lang op iemand die meekijkt.", 2, 6, 8)
                .toegewezenAanTweede(1, "11:10")
                .afgesproken(2, "10:20", 5)
                .gesproken(5, "09:30", "nee", "Intensieve gezinsbegeleiding")
                .wachtafspraak(6, "13:20", "contactritme", "collectief")
                .contacten(4)
                .signaalBehandeld(14, "gezinswerker", "gebeld", "Gebeld, zij volgen de cursus.")
                .signaalBehandeld(28, "teammanager", "andere_werker", "Gezocht naar ruimte bij een collega.")
                .signaalBehandeld(56, "teammanager", "capaciteit_gevraagd", "Voorgelegd aan de directie."));
        neem(zaak(KANALENEILAND, 1, 3)
                .aangemeld(13, "09:30", "voorschool_kinderopvang", KANALENEILAND)
                .verkend(0, "11:10", "Zij loopt achter en ik maak me zorgen.", "ontwikkelingJongKind", "zorg")
                .uitkomst(0, "11:25", "kennismaking")
                .toegewezen(0, "14:00")
                .afgesproken(1, "09:40", 3)
                .gesproken(3, "10:00", "nee", "Ontwikkelingsstimulering thuis", "ontwikkelingJongKind", "zorg")
                .wachtafspraak(4, "11:50", "contactritme", "jong_kind_aanbod"));
    }

    private void vlakVoorDeStart() {
        neem(eersteGesprekNodig(LUNETTEN, 14, "sociale_basis", "Wij willen weer met elkaar leren praten.", 2, 11, 13)
                .toegewezen(1, "09:35")
                .afgesproken(1, "11:45", 4)
                .gesproken(4, "13:00", "nee", "Gezinsgesprekken")
                .wachtafspraak(5, "10:05", "contactritme")
                .startBesloten(13, "15:15", "starten"));
        neem(eersteGesprekNodig(KANALENEILAND, 5, "zelf_inloop", "Ik zoek iemand die naast mij staat.", 1, 9)
                .toegewezen(0, "15:50")
                .afgesproken(1, "09:25", 4)
                .gesproken(4, "14:00", "ja", "Gezinsbegeleiding door dezelfde werker"));
    }

    private void tussendoorVeranderd() {
        neem(eersteGesprekNodig(LUNETTEN, 11, "po_school", "Hij heeft geen rust in zijn hoofd.", 1, 10)
                .toegewezen(1, "09:55")
                .afgesproken(1, "11:10", 4)
                .gesproken(4, "15:10", "nee", "Opvoedondersteuning")
                .wachtafspraak(5, "10:55", "contactritme")
                .gemeld(
                        11,
                        "08:40",
                        "gezinswerker",
                        "veiligheidssignaal",
                        "Moeder belde: er is vaker geweld thuis dan zij eerst vertelde.",
                        "acuut",
                        "nee",
                        "structureel",
                        "ja"));
        neem(eersteGesprekNodig(KANALENEILAND, 3, "zelf_telefoon", "Ik wil weten wat ADHD voor ons betekent.", 2, 8)
                .toegewezenAanTweede(1, "09:30")
                .afgesproken(1, "13:45", 5)
                .gemeld(
                        3,
                        "08:15",
                        "teammanager",
                        "werker_uitgevallen",
                        "Collega is ziek, waarschijnlijk enkele weken."));
        neem(eersteGesprekNodig(ONDIEP, 16, "zelf_digitaal", "De nieuwe school maakt ons onzeker.", 1, 7)
                .toegewezen(1, "09:40")
                .afgesproken(1, "11:00", 4)
                .gesproken(4, "14:10", "nee", "Opvoedondersteuning")
                .wachtafspraak(5, "09:15", "contactritme")
                .gemeld(15, "13:30", "gezinswerker", "verhuizing", "Het gezin heeft een huis in een andere stad."));
        neem(eersteGesprekNodig(LUNETTEN, 9, "huisarts", "Het gaat al een tijd niet goed met mij.", 1, 6)
                .toegewezenAanTweede(1, "10:25")
                .afgesproken(1, "13:35", 5)
                .gesproken(5, "09:50", "nee", "Gezinsbegeleiding")
                .wachtafspraak(6, "11:05", "contactritme", "poh_ggz")
                .gemeld(
                        8,
                        "16:20",
                        "gezinswerker2",
                        "urgentie_gewijzigd",
                        "Er ligt een brief dat het gezin de woning uit moet.",
                        "acuut",
                        "nee",
                        "structureel",
                        "nee",
                        "bedreigendeSituatie",
                        List.of("ontruiming"),
                        "suicidaliteitAcuut",
                        "nee",
                        "thuiszitten",
                        "geen"));
    }

    private void overgedragen() {
        var jongere = gezinnen.gezin(1, 17).met(Map.of("kind1Schoolsoort", "mbo"));
        neem(new Verloop(werkdagen, vandaag, LUNETTEN, jongere)
                .aangemeld(1, "11:50", "mbo", LUNETTEN, "aanmelderIsJongere", "ja", "melderRol", "zelf"));
        neem(zaak(LUNETTEN, 1, 9)
                .aangemeld(3, "10:05", "zelf_inloop", ONDIEP)
                .bij(ONDIEP)
                .verkend(2, "11:35", "Ik wist niet bij welk team ik moest zijn.")
                .uitkomst(2, "11:50", "kennismaking"));
        neem(eersteGesprekNodig(
                        KANALENEILAND, 7, "zelf_telefoon", "Wij verhuizen binnen de stad en willen door.", 2, 12)
                .toegewezen(1, "09:05")
                .gemeld(
                        3,
                        "14:40",
                        "gezinswerker",
                        "ander_team",
                        "Het gezin is verhuisd naar Lunetten en gaat daar verder.",
                        "nieuwTeam",
                        LUNETTEN)
                .bij(LUNETTEN)
                .toegewezenAanTweede(4, "09:40")
                .afgesproken(4, "11:00", 8, "redenLater", "anders"));
    }

    private void afgerond() {
        neem(gesproken(LUNETTEN, 62, "zelf_telefoon", "nee", 1, 6)
                .wachtafspraak(5, "10:00", "contactritme")
                .startBesloten(11, "09:30", "starten")
                .gestart(12, "14:00"));
        neem(gesproken(KANALENEILAND, 58, "po_school", "nee", 2, 9)
                .wachtafspraak(5, "11:00", "contactritme", "informele_zorg")
                .startBesloten(9, "10:30", "starten")
                .gestart(10, "15:00", "zelfdeWerker", false, "redenAndereWerker", "agenda"));
        neem(gesproken(ONDIEP, 47, "huisarts", "ja", 1, 10).gestart(5, "13:30"));
        neem(gesproken(LUNETTEN, 36, "zelf_digitaal", "ja", 2, 12, 7).gestart(6, "11:15"));
        neem(gesproken(KANALENEILAND, 24, "jgz", "ja", 1, 5).gestart(5, "09:45"));
        neem(zaak(KANALENEILAND, 1, 8)
                .aangemeld(25, "09:20", "zelf_telefoon", KANALENEILAND)
                .verkend(
                        0,
                        "10:10",
                        "Waar kan mijn zoon leren zwemmen?",
                        "aardVraag",
                        "informatie",
                        "leefgebieden",
                        List.of("vrije_tijd"))
                .uitkomst(0, "10:20", "informatie_advies"));
        neem(zaak(LUNETTEN, 2, 5)
                .aangemeld(19, "10:50", "zelf_inloop", LUNETTEN)
                .verkend(0, "11:30", "Zijn er andere ouders die wij kunnen ontmoeten?", "aardVraag", "licht")
                .uitkomst(0, "11:40", "sociale_basis"));
        neem(zaak(ONDIEP, 1)
                .aangemeld(28, "14:05", "bto_sociaal", ONDIEP)
                .taak(
                        2,
                        "10:15",
                        "voordeur",
                        "Warm doorverwijzen",
                        velden(
                                "doorverwezenNaar",
                                "bto_sociaal",
                                "overdrachtDatum",
                                vandaag.minusDays(30).toString(),
                                "warmOvergedragen",
                                "ja",
                                "overdrachtBevestigd",
                                "ja"),
                        Map.of("toelichting", "Samen gebeld en een afspraak gemaakt.")));
        neem(zaak(ONDIEP, 2, 13)
                .aangemeld(33, "09:10", "politie", ONDIEP, "melderRol", "politie")
                .verkend(
                        0,
                        "09:40",
                        "Hij is weggelopen en zegt dat hij niet meer wil leven.",
                        "suicidaliteitAcuut",
                        "ja",
                        "leefgebieden",
                        List.of("psychische_gezondheid"))
                .uitkomst(0, "09:45", "crisis")
                .taak(
                        0,
                        "11:00",
                        "aandachtsfunctionaris",
                        "Crisis oppakken",
                        velden("crisisActies", List.of("crisisdienst", "huisarts"), "crisisVervolg", "overgedragen"),
                        Map.of("toelichting", "De crisisdienst heeft de zorg overgenomen.")));
        neem(eersteGesprekNodig(KANALENEILAND, 40, "jongerenwerk", "Eigenlijk gaat het wel weer.", 1, 15)
                .toegewezen(1, "09:30")
                .afgesproken(1, "11:30", 4)
                .nietGesproken(4, "15:00", "teruggetrokken"));
        neem(gesproken(LUNETTEN, 27, "zelf_telefoon", "nee", 1, 8)
                .wachtafspraak(5, "10:00", "contactritme")
                .gemeld(9, "11:20", "gezinswerker", "teruggetrokken", "Het gezin redt het nu met hulp van familie."));
        var onbereikbaar = eersteGesprekNodig(
                        ONDIEP, 44, "sociale_basis", "De buurvrouw vond dat ik moest bellen.", 1, 9)
                .toegewezen(1, "09:30")
                .nietBereikt(1, "15:00", "middag")
                .nietBereikt(2, "09:30", "ochtend")
                .nietBereikt(4, "18:45", "avond");
        neem(onbereikbaar.taak(
                5,
                "10:00",
                "voordeur",
                "Brief sturen en afsluiten",
                velden("briefVerstuurd", "ja", "briefDatum", onbereikbaar.dag(5), "verwijzerBericht", "nvt"),
                Map.of()));
        var verhuisd = gesproken(KANALENEILAND, 34, "zelf_digitaal", "nee", 2, 7)
                .wachtafspraak(5, "10:00", "contactritme")
                .gemeld(
                        8,
                        "09:30",
                        "gezinswerker",
                        "verhuizing",
                        "Het gezin gaat bij familie in een andere stad wonen.");
        neem(verhuisd.taak(
                11,
                "14:20",
                "voordeur",
                "Verhuizing overdragen",
                velden("toestemmingOverdracht", "ja", "overdrachtBevestigd", "ja", "overdrachtDatum", verhuisd.dag(11)),
                Map.of("nieuweGemeente", "Zonnestede")));
    }

    private Verloop gesproken(
            String team, int werkdagenGeleden, String kanaal, String direct, int ouders, int... leeftijden) {
        return eersteGesprekNodig(
                        team, werkdagenGeleden, kanaal, "Wij willen graag steun bij de opvoeding.", ouders, leeftijden)
                .toegewezen(1, "09:30")
                .afgesproken(1, "11:30", 4)
                .gesproken(4, "10:30", direct, "Gezinsbegeleiding");
    }

    private void neem(Verloop verloop) {
        zaken.add(verloop.zaak());
    }

    private Verloop zaak(String team, int ouders, int... leeftijden) {
        return new Verloop(werkdagen, vandaag, team, gezinnen.gezin(ouders, leeftijden));
    }

    /** Registered at the own team, explored the same day, and on the way to a kennismaking. */
    private Verloop eersteGesprekNodig(
            String team, int werkdagenGeleden, String kanaal, String hulpvraag, int ouders, int... leeftijden) {
        return zaak(team, ouders, leeftijden)
                .aangemeld(werkdagenGeleden, "09:15", kanaal, team)
                .verkend(0, "13:20", hulpvraag)
                .uitkomst(0, "13:35", "kennismaking");
    }
}
