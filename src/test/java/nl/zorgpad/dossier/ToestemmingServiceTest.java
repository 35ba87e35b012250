package nl.zorgpad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class ToestemmingServiceTest {

    private static final String OUDERS = "gezaghebbende_ouders";
    private static final String JEUGDIGE = "jeugdige";

    @Autowired
    ToestemmingService service;

    @Autowired
    DossierService dossiers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    private String zaaknummer;
    private UUID dertienjarige;
    private UUID peuter;
    private UUID moeder;

    @BeforeEach
    void openZaak() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        var personen = dossiers.personen(zaaknummer);
        moeder = personen.get(0).id();
        dertienjarige = personen.get(1).id();
        peuter = personen.get(2).id();
    }

    @Test
    void overEenDertienjarigeBeslissenJeugdigeEnOudersSamen() {
        assertThatThrownBy(() -> leg(dertienjarige, "gegeven", OUDERS))
                .asInstanceOf(type(DossierFout.class))
                .satisfies(fout -> assertThat(fout.meldingen())
                        .containsExactly(new Veldmelding(
                                "verklaardDoor",
                                "Over deze toestemming beslist: de jeugdige zelf en de ouder(s) met gezag"
                                        + " (regel D14-5).")));

        var toestemming = leg(dertienjarige, "gegeven", OUDERS, JEUGDIGE);

        assertThat(toestemming.ruleId()).isEqualTo("D14-5");
        assertThat(toestemming.toestemmingVan()).containsExactly(JEUGDIGE, OUDERS);
        assertThat(dossiers.gebeurtenissen(zaaknummer))
                .last()
                .extracting(Gebeurtenis::soort, Gebeurtenis::code, Gebeurtenis::ruleId)
                .containsExactly("toestemming", "gegeven", "D14-5");
    }

    @Test
    void overEenPeuterBeslissenDeOudersEnOverEenVolwassenePersoonDiePersoonZelf() {
        assertThat(leg(peuter, "gegeven", OUDERS).ruleId()).isEqualTo("D14-3");
        assertThat(leg(moeder, "gegeven", JEUGDIGE).ruleId()).isEqualTo("D14-6");
    }

    @Test
    void weigertEenOuderDanBeslistDeDertienjarigeAlleenEnStaanDeGrondenErbij() {
        assertThatThrownBy(() -> service.legVast(zaaknummer, ondanksOuder(null), null))
                .hasMessage("Leg uit waarom de jeugdige alleen mag beslissen (regel D14-4).");

        var toestemming = service.legVast(zaaknummer, ondanksOuder("Blijft dit weloverwogen wensen."), null);

        assertThat(toestemming.ruleId()).isEqualTo("D14-4");
        assertThat(toestemming.gronden()).isEqualTo("weloverwogen_wens");
        assertThat(toestemming.toelichting()).isEqualTo("Blijft dit weloverwogen wensen.");
    }

    @Test
    void deLeeftijdOpDeDagVanDeToestemmingTelt() {
        var toen = LocalDate.now(klok).minusYears(2);

        var toestemming = service.legVast(
                zaaknummer, nieuw(dertienjarige, "gegeven", toen, List.of(OUDERS)), "gezinswerker.test");

        assertThat(toestemming.ruleId()).isEqualTo("D14-3");
    }

    @Test
    void eenIntrekkingStaatNaastDeEerdereToestemming() {
        leg(peuter, "gegeven", OUDERS);
        leg(peuter, "ingetrokken", OUDERS);

        assertThat(service.toestemmingen(zaaknummer))
                .extracting(Toestemming::besluit, Toestemming::actueel)
                .containsExactly(tuple("ingetrokken", true), tuple("gegeven", false));
    }

    @Test
    void intrekkenKanAlleenWatGegevenIs() {
        assertThatThrownBy(() -> leg(peuter, "ingetrokken", OUDERS))
                .hasMessage("Hiervoor is geen toestemming gegeven die kan worden ingetrokken.");
    }

    @Test
    void zonderGeboortedatumIsErGeenUitkomstTenzijHulpGedwongenIs() {
        var gezin = Voorbeeldgezin.gezin();
        var onbekend = NieuwPersoon.volwassene("vader", "Teun", null, null, false, "onbekend");
        var nummer = dossiers.openZaak(new NieuweZaak(gezin, List.of(onbekend), "lunetten", klok.instant(), "wi", null))
                .zaaknummer();
        var vader = dossiers.personen(nummer).get(0).id();

        assertThatThrownBy(() -> service.legVast(nummer, nieuw(vader, "gegeven", null, List.of(JEUGDIGE)), null))
                .hasMessage("De leeftijd van deze persoon is niet bekend. Vul eerst de geboortedatum aan.");
        assertThat(service.legVast(
                                nummer,
                                new NieuweToestemming(
                                        vader,
                                        "GI",
                                        "hulp",
                                        "gegeven",
                                        null,
                                        "GEDWONGEN",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                null)
                        .ruleId())
                .isEqualTo("D14-1");
    }

    @Test
    void iemandUitEenAnderGezinWordtGeweigerd() {
        var ander = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        var vreemde = dossiers.personen(ander).get(1).id();

        assertThatThrownBy(() -> leg(vreemde, "gegeven", OUDERS, JEUGDIGE))
                .hasMessage("Deze persoon hoort niet bij dit gezin.");
    }

    @Test
    void watOntbreektWordtPerVeldGemeld() {
        var leeg = new NieuweToestemming(
                null, " ", null, "misschien", List.of("buurman"), "STRENG", null, null, "zomaar", null, null);

        assertThatThrownBy(() -> service.legVast(zaaknummer, leeg, null))
                .asInstanceOf(type(DossierFout.class))
                .satisfies(fout -> assertThat(fout.meldingen())
                        .extracting(Veldmelding::veld)
                        .containsExactly(
                                "persoonId", "partij", "doel", "besluit", "verklaardDoor", "kader", "gronden"));
    }

    @Test
    void eenToestemmingKanNietWordenGewijzigdOfGewist() {
        leg(peuter, "gegeven", OUDERS);

        for (var opdracht : List.of("update toestemming set besluit = 'geweigerd'", "delete from toestemming")) {
            assertThatThrownBy(() -> jdbc.update(opdracht))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("alleen worden toegevoegd");
        }
    }

    private Toestemming leg(UUID persoon, String besluit, String... verklaardDoor) {
        return service.legVast(zaaknummer, nieuw(persoon, besluit, null, List.of(verklaardDoor)), "gezinswerker.test");
    }

    private static NieuweToestemming nieuw(UUID persoon, String besluit, LocalDate datum, List<String> verklaardDoor) {
        return new NieuweToestemming(
                persoon,
                "Basisschool De Verzinner",
                "afstemmen over verzuim",
                besluit,
                verklaardDoor,
                null,
                null,
                null,
                null,
                null,
                datum);
    }

    private NieuweToestemming ondanksOuder(String toelichting) {
        return new NieuweToestemming(
                dertienjarige,
                "Jongerenwerk",
                "begeleiding",
                "gegeven",
                List.of(JEUGDIGE),
                null,
                true,
                true,
                "weloverwogen_wens",
                toelichting,
                null);
    }
}
