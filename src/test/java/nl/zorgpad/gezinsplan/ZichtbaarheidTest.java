package nl.zorgpad.gezinsplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.gezinsplan.Auteur.Vorm;
import nl.zorgpad.gezinsplan.Planblad.Doel;
import nl.zorgpad.gezinsplan.Planblad.Tekst;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees a text: every case of the rule, on the day before a birthday and on the day itself. */
@ZorgpadTest
class ZichtbaarheidTest {

    private static final String WERKER = "gezinswerker.lunetten";
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 10);
    private static final Sleutel VISIE = Sleutel.gezin(Onderdeel.VISIE_JEUGDIGE);
    private static final Boolean GEEN_KEUZE = null;

    @Autowired
    GezinsplanService plannen;

    @Autowired
    DossierService dossiers;

    @Autowired
    Clock klok;

    private String zaaknummer;
    private UUID moeder;
    private UUID vaderZonderGezag;
    private UUID stiefvaderGezagOnbekend;
    private UUID kind;
    private UUID broer;

    @BeforeEach
    void zetKlok() {
        opDag(VANDAAG);
    }

    @AfterEach
    void laatKlokLos() {
        ClockUtil.reset();
    }

    @Test
    void eenOuderMetGezagZietDeTekstVanEenKindTotDeTwaalfdeVerjaardag() {
        gezinMetKind(VANDAAG.plusDays(1).minusYears(12));
        schrijft(kind, GEEN_KEUZE);

        assertThat(ziet(moeder)).isTrue();
        opDag(VANDAAG.plusDays(1));
        assertThat(ziet(moeder)).isFalse();
    }

    @Test
    void eenOuderZonderGezagOfMetOnbekendGezagZietDeTekstVanEenJongKindNiet() {
        gezinMetKind(VANDAAG.minusYears(8));
        schrijft(kind, GEEN_KEUZE);

        assertThat(ziet(vaderZonderGezag)).isFalse();
        assertThat(ziet(stiefvaderGezagOnbekend)).isFalse();
    }

    @Test
    void eenBroerZietDeTekstVanEenKindAlleenAlsDieGedeeldIs() {
        gezinMetKind(VANDAAG.minusYears(8));
        schrijft(kind, GEEN_KEUZE);
        assertThat(ziet(broer)).isFalse();

        schrijft(kind, true);
        assertThat(ziet(broer)).isTrue();
    }

    @Test
    void vanafTwaalfZietDeOuderHetAlleenNaEenKeuze() {
        gezinMetKind(VANDAAG.minusYears(12));

        schrijft(kind, GEEN_KEUZE);
        assertThat(ziet(moeder)).isFalse();
        schrijft(kind, false);
        assertThat(ziet(moeder)).isFalse();
        schrijft(kind, true);
        assertThat(ziet(moeder)).isTrue();
    }

    @Test
    void eenKeuzeVanVoorDeTwaalfdeVerjaardagTeltDaarnaNiet() {
        gezinMetKind(VANDAAG.plusDays(1).minusYears(12));
        schrijft(kind, true);
        assertThat(ziet(moeder)).isTrue();

        opDag(VANDAAG.plusDays(1));
        assertThat(ziet(moeder)).isFalse();
        kiest(kind, true);
        assertThat(ziet(moeder)).isTrue();
    }

    @Test
    void eenKeuzeVanVoorDeZestiendeVerjaardagTeltDaarnaNiet() {
        gezinMetKind(VANDAAG.plusDays(1).minusYears(16));
        schrijft(kind, true);
        assertThat(ziet(moeder)).isTrue();

        opDag(VANDAAG.plusDays(1));
        assertThat(ziet(moeder)).isFalse();
        kiest(kind, true);
        assertThat(ziet(moeder)).isTrue();
    }

    @Test
    void wieZestienIsZegtZelfOfDeOuderHetZietEnKanDatIntrekken() {
        gezinMetKind(VANDAAG.minusYears(16));
        schrijft(kind, GEEN_KEUZE);
        assertThat(ziet(moeder)).isFalse();

        kiest(kind, true);
        assertThat(ziet(moeder)).isTrue();
        kiest(kind, false);
        assertThat(ziet(moeder)).isFalse();
    }

    @Test
    void alleenWieHetSchreefKiestOfAnderenHetZien() {
        gezinMetKind(VANDAAG.minusYears(16));
        schrijft(kind, GEEN_KEUZE);

        assertThatThrownBy(() -> kiest(moeder, true)).isInstanceOf(PlanFout.class);
        assertThatThrownBy(() -> plannen.kiesDelen(zaaknummer, tekst().id(), true, Auteur.medewerker(WERKER)))
                .isInstanceOf(PlanFout.class);
        assertThat(ziet(moeder)).isFalse();
    }

    @Test
    void deKeuzeKanOpPapierZijnGemaakt() {
        gezinMetKind(VANDAAG.minusYears(16));
        schrijft(kind, GEEN_KEUZE);

        plannen.kiesDelen(zaaknummer, tekst().id(), true, Auteur.namens(kind, WERKER, Vorm.PAPIER));

        assertThat(ziet(moeder)).isTrue();
    }

    @Test
    void eenKindDatVolwassenWordtBlijftZelfKiezen() {
        gezinMetKind(VANDAAG.minusYears(19));
        schrijft(kind, GEEN_KEUZE);
        assertThat(ziet(moeder)).isFalse();

        kiest(kind, true);
        assertThat(ziet(moeder)).isTrue();
    }

    @Test
    void wieHetSchreefEnHetTeamZienHetAltijd() {
        gezinMetKind(VANDAAG.minusYears(16));
        schrijft(kind, false);

        assertThat(ziet(kind)).isTrue();
        assertThat(plannen.blad(zaaknummer, Lezer.medewerker(WERKER)).teksten()).hasSize(1);
    }

    @Test
    void eenVolwasseneDeeltTenzijHijDatNietWil() {
        gezinMetKind(VANDAAG.minusYears(16));
        plannen.voegTekstToe(
                zaaknummer, Sleutel.gezin(Onderdeel.VISIE_GEZIN), "Zo zie ik het.", Auteur.persoon(moeder));
        assertThat(ziet(vaderZonderGezag)).isTrue();
        assertThat(ziet(kind)).isTrue();

        kiest(moeder, false);
        assertThat(ziet(vaderZonderGezag)).isFalse();
        assertThat(ziet(kind)).isFalse();
        assertThat(ziet(moeder)).isTrue();
    }

    @Test
    void watDeMedewerkerOverHetGezinSchrijftLeestIedereen() {
        gezinMetKind(VANDAAG.minusYears(16));
        plannen.voegTekstToe(
                zaaknummer, Sleutel.gezin(Onderdeel.VISIE_GEZINSWERKER), "Zo zie ik het.", Auteur.medewerker(WERKER));

        assertThat(ziet(moeder)).isTrue();
        assertThat(ziet(vaderZonderGezag)).isTrue();
        assertThat(ziet(kind)).isTrue();
    }

    @Test
    void watDeMedewerkerOverEenJongereSchrijftIsVanDieJongere() {
        gezinMetKind(VANDAAG.minusYears(16));
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.persoon(Onderdeel.EIGEN_VRAAG, kind),
                "Wil op zichzelf wonen.",
                Auteur.medewerker(WERKER));

        assertThat(ziet(kind)).isTrue();
        assertThat(ziet(moeder)).isFalse();
        kiest(kind, true);
        assertThat(ziet(moeder)).isTrue();
    }

    @Test
    void eenDoelVoorEenJongereAlleenZienDeOudersNaZijnKeuzeEnEenGezamenlijkDoelMeteen() {
        gezinMetKind(VANDAAG.minusYears(16));
        var eigen = plannen.voegDoelToe(zaaknummer, doel(List.of(kind)), Auteur.medewerker(WERKER));
        var samen = plannen.voegDoelToe(zaaknummer, doel(List.of(kind, moeder)), Auteur.medewerker(WERKER));

        assertThat(doelenVoor(moeder)).containsExactly(samen);
        assertThat(doelenVoor(kind)).containsExactly(eigen, samen);
        plannen.kiesDelen(zaaknummer, eigen, true, Auteur.persoon(kind));
        assertThat(doelenVoor(moeder)).containsExactly(eigen, samen);
    }

    @Test
    void deGeschiedenisEnOudeVersiesVolgenDezelfdeRegelVanVandaag() {
        gezinMetKind(VANDAAG.plusDays(1).minusYears(16));
        schrijft(kind, true);
        plannen.stelVast(zaaknummer, WERKER);
        assertThat(plannen.blad(zaaknummer, 1, Lezer.persoon(moeder)).teksten()).hasSize(1);

        opDag(VANDAAG.plusDays(1));

        assertThat(plannen.blad(zaaknummer, 1, Lezer.persoon(moeder)).teksten()).isEmpty();
        assertThat(plannen.geschiedenis(zaaknummer, Lezer.persoon(moeder))).isEmpty();
    }

    @Test
    void ofEenJongereAkkoordIsZienDeOudersNiet() {
        gezinMetKind(VANDAAG.minusYears(16));
        plannen.legAkkoordVast(zaaknummer, true, null, Auteur.persoon(kind));
        plannen.legAkkoordVast(zaaknummer, true, null, Auteur.persoon(moeder));

        assertThat(plannen.blad(zaaknummer, Lezer.persoon(moeder)).akkoorden())
                .extracting(akkoord -> akkoord.persoon().id())
                .containsExactly(moeder);
        assertThat(plannen.blad(zaaknummer, Lezer.persoon(kind)).akkoorden()).hasSize(2);
    }

    @Test
    void datEenJongereIetsSchreefDatZijNietZienBlijktOudersNergensUit() {
        gezinMetKind(VANDAAG.minusYears(16));
        plannen.legAkkoordVast(zaaknummer, true, null, Auteur.persoon(moeder));
        ClockUtil.setCurrentTime(Date.from(klok.instant().plusSeconds(60)));
        var notitie = Sleutel.gezin(Onderdeel.CLIENTNOTITIE);
        var gezien = plannen.gezien(zaaknummer, notitie, Lezer.persoon(moeder));

        plannen.voegTekstToe(zaaknummer, notitie, "Alleen voor het team.", Auteur.persoon(kind), false, null);
        assertThat(akkoordLaterGewijzigd(Lezer.persoon(moeder))).isFalse();
        assertThat(akkoordLaterGewijzigd(Lezer.medewerker(WERKER))).isTrue();
        plannen.stelVast(zaaknummer, WERKER);
        plannen.voegTekstToe(zaaknummer, notitie, "Nog iets.", Auteur.persoon(kind), false, null);

        assertThat(plannen.blad(zaaknummer, Lezer.persoon(moeder))
                        .versies()
                        .get(0)
                        .begonnenDoor())
                .isNull();
        assertThat(plannen.gezien(zaaknummer, notitie, Lezer.persoon(moeder))).isEqualTo(gezien);
        plannen.voegTekstToe(zaaknummer, notitie, "Tot maandag.", Auteur.persoon(moeder), null, gezien);
        assertThat(plannen.blad(zaaknummer, Lezer.persoon(moeder)).teksten("clientnotitie"))
                .extracting(Tekst::tekst)
                .containsExactly("Tot maandag.");
    }

    private boolean akkoordLaterGewijzigd(Lezer wie) {
        return plannen.blad(zaaknummer, wie).akkoordVan(moeder).orElseThrow().daarnaGewijzigd();
    }

    private void gezinMetKind(LocalDate geboren) {
        zaaknummer = dossiers.openZaak(new NieuweZaak(
                        Voorbeeldgezin.gezin(),
                        List.of(
                                NieuwPersoon.volwassene(
                                        "moeder", "Mirte", "Voorbeeld", VANDAAG.minusYears(44), true, "ja"),
                                NieuwPersoon.volwassene(
                                        "vader", "Pim", "Voorbeeld", VANDAAG.minusYears(45), false, "nee"),
                                NieuwPersoon.volwassene("stiefouder", "Bas", "Proef", null, false, "onbekend"),
                                NieuwPersoon.kind("Joris", "Voorbeeld", geboren, true, null, "vo"),
                                NieuwPersoon.kind("Teun", "Voorbeeld", VANDAAG.minusYears(14), false, null, "vo")),
                        "lunetten",
                        klok.instant(),
                        "zelf_telefoon",
                        "voordeur.lunetten"))
                .zaaknummer();
        var gezin = dossiers.personen(zaaknummer);
        moeder = gezin.get(0).id();
        vaderZonderGezag = gezin.get(1).id();
        stiefvaderGezagOnbekend = gezin.get(2).id();
        kind = gezin.get(3).id();
        broer = gezin.get(4).id();
        plannen.open(zaaknummer, WERKER);
    }

    private void schrijft(UUID wie, Boolean delen) {
        plannen.voegTekstToe(zaaknummer, VISIE, "Zo zie ik het.", Auteur.persoon(wie), delen, null);
    }

    private void kiest(UUID wie, boolean delen) {
        plannen.kiesDelen(zaaknummer, tekst().id(), delen, Auteur.persoon(wie));
    }

    private Tekst tekst() {
        return plannen.blad(zaaknummer, Lezer.medewerker(WERKER)).teksten().get(0);
    }

    private boolean ziet(UUID wie) {
        return !plannen.blad(zaaknummer, Lezer.persoon(wie)).teksten().isEmpty();
    }

    private List<UUID> doelenVoor(UUID wie) {
        return plannen.blad(zaaknummer, Lezer.persoon(wie)).doelen().stream()
                .map(Doel::id)
                .toList();
    }

    private static Doelinhoud doel(List<UUID> voorWie) {
        return new Doelinhoud("wonen", "Een eigen plek", "Als er een kamer is", voorWie, null, false);
    }

    private static void opDag(LocalDate dag) {
        ClockUtil.setCurrentTime(
                Date.from(dag.atTime(LocalTime.NOON).atZone(HIER).toInstant()));
    }
}
