package nl.zorgpad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class DossierServiceTest {

    @Autowired
    DossierService service;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    @Test
    void nieuweZaakKrijgtEenZaaknummerUitEenReeks() {
        var eerste = open();
        var tweede = open();

        assertThat(eerste.zaaknummer())
                .matches("GZ-" + LocalDate.now(klok).getYear() + "-\\d{6}")
                .isLessThan(tweede.zaaknummer());
        assertThat(eerste.status()).isEqualTo("open");
        assertThat(service.zaak(eerste.zaaknummer()).dossierId()).isEqualTo(eerste.dossierId());
    }

    @Test
    void personenHoudenHunVolgordeEnKrijgenEenLeeftijd() {
        assertThat(service.personen(open().zaaknummer()))
                .extracting(Persoon::rol, Persoon::voornaam, Persoon::leeftijd, Persoon::heeftEigenVraag)
                .containsExactly(
                        tuple("moeder", "Mirte", 34, true),
                        tuple("kind", "Joris", 13, true),
                        tuple("kind", "Pien", 2, false));
    }

    @Test
    void watOntbreektOfNietKloptWordtPerVeldGemeldEnNietsWordtBewaard() {
        var aantal = aantalDossiers();
        var morgen = LocalDate.now(klok).plusDays(1);
        var gezin = new Gezin(" ", null, "35 AA", null, "bel mij", "geen adres", "postduif", null, true);
        var personen = Arrays.asList(
                NieuwPersoon.volwassene("moeder", "Mirte", null, null, true, null),
                NieuwPersoon.kind(null, null, morgen, false, null, null));

        assertThatThrownBy(
                        () -> service.openZaak(new NieuweZaak(gezin, personen, "lunetten", klok.instant(), "wi", null)))
                .asInstanceOf(type(DossierFout.class))
                .satisfies(fout -> {
                    assertThat(fout.meldingen())
                            .extracting(Veldmelding::veld)
                            .containsExactly(
                                    "gezinsnaam",
                                    "postcode",
                                    "telefoon",
                                    "email",
                                    "contactvoorkeur",
                                    "personen[0].gezag",
                                    "personen[1].voornaam",
                                    "personen[1].geboortedatum",
                                    "personen[1].schoolsoort");
                    assertThat(fout.getMessage()).doesNotContain("bel mij", "postduif", "Mirte");
                });
        assertThat(aantalDossiers()).isEqualTo(aantal);
    }

    @Test
    void aanmeldenInDeToekomstOfZonderPersonenKanNiet() {
        assertThatThrownBy(() -> service.openZaak(
                        new NieuweZaak(Voorbeeldgezin.gezin(), List.of(), "lunetten", klok.instant(), "wi", null)))
                .hasMessage("Vul ten minste één persoon in.");
        assertThatThrownBy(() -> service.openZaak(new NieuweZaak(
                        Voorbeeldgezin.gezin(),
                        Voorbeeldgezin.personen(LocalDate.now(klok)),
                        "lunetten",
                        klok.instant().plus(Duration.ofHours(1)),
                        "wi",
                        null)))
                .hasMessage("Het moment van aanmelden ligt in de toekomst.");
    }

    @Test
    void overdrachtHoudtZaaknummerDossierEnKlokkenEnStaatInDeGeschiedenis() {
        var zaak = open();
        var uiterlijk = LocalDate.now(klok).plusDays(7);
        service.legKlokVast(zaak.zaaknummer(), "kennismakingUiterlijk", uiterlijk, "D04-1", "S", "voordeur.test");

        var over = service.draagOver(zaak.zaaknummer(), "lunetten", "andere_wijk", "voordeur.test");

        assertThat(over.team()).isEqualTo("lunetten");
        assertThat(over.dossierId()).isEqualTo(zaak.dossierId());
        assertThat(over.aanmeldDatumTijd())
                .isEqualTo(service.zaak(zaak.zaaknummer()).aanmeldDatumTijd());
        assertThat(over.klokken()).containsExactly(Map.entry("kennismakingUiterlijk", uiterlijk));
        assertThat(service.gebeurtenissen(zaak.zaaknummer()))
                .extracting(Gebeurtenis::soort, Gebeurtenis::code, Gebeurtenis::waarde, Gebeurtenis::team)
                .containsExactly(
                        tuple("zaak_geopend", "zelf_telefoon", null, "overvecht-centrum"),
                        tuple("klok", "kennismakingUiterlijk", uiterlijk.toString(), "overvecht-centrum"),
                        tuple("overdracht_team", "lunetten", "andere_wijk", "overvecht-centrum"));
    }

    @Test
    void overdrachtNaarHetzelfdeTeamOfVanEenGeslotenZaakWordtGeweigerd() {
        var nummer = open().zaaknummer();

        assertThatThrownBy(() -> service.draagOver(nummer, "overvecht-centrum", null, null))
                .hasMessage("Deze zaak is al bij dit team. Kies een ander team.");
        service.sluit(nummer, "info_gegeven", null, null);
        assertThatThrownBy(() -> service.draagOver(nummer, "lunetten", null, null))
                .hasMessage("Deze zaak is gesloten en kan niet naar een ander team.");
        assertThat(service.gebeurtenissen(nummer))
                .extracting(Gebeurtenis::soort)
                .containsExactly("zaak_geopend", "zaak_gesloten");
    }

    @Test
    void eenZaakSluitMaarEenKeer() {
        var nummer = open().zaaknummer();

        var gesloten = service.sluit(nummer, "teruggetrokken", null, "voordeur.test");

        assertThat(gesloten.status()).isEqualTo("gesloten");
        assertThat(gesloten.uitkomst()).isEqualTo("teruggetrokken");
        assertThat(gesloten.geslotenOp()).isNotNull();
        assertThatThrownBy(() -> service.sluit(nummer, "gestart", null, null)).hasMessage("Deze zaak is al gesloten.");
    }

    @Test
    void geschiedenisBewaartRegelEnHerkomstMaarGeenVrijeTekst() {
        var nummer = open().zaaknummer();

        service.registreer(nummer, "urgentie", "U1", "D03-5", "S", "voordeur.test");

        assertThat(service.gebeurtenissen(nummer))
                .last()
                .extracting(Gebeurtenis::ruleId, Gebeurtenis::herkomst, Gebeurtenis::gebruiker)
                .containsExactly("D03-5", "S", "voordeur.test");
        assertThatThrownBy(() -> service.registreer(nummer, "urgentie", "moeder belde huilend", null, null, null))
                .hasMessage("Leg bij een gebeurtenis alleen een code vast.");
    }

    @Test
    void elkAntwoordBlijftStaanOokAlsErLaterEenNieuwKomt() {
        var nummer = open().zaaknummer();
        var velden = new LinkedHashMap<String, Object>();
        velden.put("verslag", "Eerste gesprek was rustig.");
        velden.put("benodigdeHulp", "  ");
        velden.put("netwerk", null);

        service.legTekstenVast(nummer, "kennismaking", "taak-1", velden, "gezinswerker.test");
        service.legTekstenVast(nummer, "kennismaking", "taak-2", Map.of("verslag", "Tweede gesprek."), null);

        assertThat(jdbc.queryForList(
                        "select tekst from dossier_tekst where zaaknummer = ? order by volgnummer",
                        String.class,
                        nummer))
                .containsExactly("Eerste gesprek was rustig.", "Tweede gesprek.");
    }

    @Test
    void gelijktijdigeAntwoordenBlijvenAllebeiBewaard() {
        var nummer = open().zaaknummer();

        CompletableFuture.allOf(Stream.of("Van de een.", "Van de ander.")
                        .map(tekst -> CompletableFuture.runAsync(() -> service.legTekstenVast(
                                nummer, "wachtcontact", "taak-1", Map.of("notitie", tekst), null)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(jdbc.queryForList("select tekst from dossier_tekst where zaaknummer = ?", String.class, nummer))
                .containsExactlyInAnyOrder("Van de een.", "Van de ander.");
    }

    @Test
    void teLangeTekstNoemtHetVeldEnBewaartNiets() {
        var nummer = open().zaaknummer();
        var velden = Map.<String, Object>of("verslag", String.join("", Collections.nCopies(20_001, "x")));

        assertThatThrownBy(() -> service.legTekstenVast(nummer, "kennismaking", "taak-1", velden, null))
                .asInstanceOf(type(DossierFout.class))
                .extracting(fout -> fout.meldingen().get(0).veld())
                .isEqualTo("verslag");
    }

    @Test
    void onbekendeZaakIsEenDuidelijkeFout() {
        assertThatThrownBy(() -> service.zaak("GZ-1999-000000")).isInstanceOf(ZaakOnbekend.class);
    }

    @Test
    void geschiedenisEnTekstenKunnenNietWordenGewijzigdOfGewist() {
        var nummer = open().zaaknummer();
        service.legTekstenVast(nummer, "kennismaking", "taak-1", Map.of("verslag", "Tekst."), null);

        for (var opdracht : List.of(
                "update dossier_tekst set tekst = 'anders' where zaaknummer = '" + nummer + "'",
                "delete from dossier_tekst where zaaknummer = '" + nummer + "'",
                "update zaak_gebeurtenis set code = 'U0' where zaaknummer = '" + nummer + "'",
                "delete from zaak_gebeurtenis where zaaknummer = '" + nummer + "'")) {
            assertThatThrownBy(() -> jdbc.update(opdracht))
                    .as(opdracht)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("alleen worden toegevoegd");
        }
    }

    @Test
    void persoonsgegevensStaanNietInDeTekstVanEenRecord() {
        var personen = Voorbeeldgezin.personen(LocalDate.now(klok));
        assertThat(Voorbeeldgezin.zaak("lunetten", klok).toString()).doesNotContain("Voorbeeld", "Verzonnen", "Mirte");
        assertThat(personen.toString()).doesNotContain("Mirte");
        assertThat(service.personen(open().zaaknummer()).toString()).doesNotContain("Mirte");
    }

    private Zaak open() {
        return service.openZaak(Voorbeeldgezin.zaak("overvecht-centrum", klok));
    }

    private int aantalDossiers() {
        return jdbc.queryForObject("select count(*) from dossier", Integer.class);
    }
}
