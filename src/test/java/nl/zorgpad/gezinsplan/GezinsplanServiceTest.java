package nl.zorgpad.gezinsplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gebeurtenis;
import nl.zorgpad.dossier.ToestemmingService;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.gezinsplan.Auteur.Vorm;
import nl.zorgpad.gezinsplan.PlanFout.Melding;
import nl.zorgpad.gezinsplan.Planblad.Doel;
import nl.zorgpad.gezinsplan.Planblad.Tekst;
import nl.zorgpad.veiligheid.IncidentGemeld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** The plan of a family with a mother, a son of thirteen with an own question and a daughter of two. */
@ZorgpadTest
@RecordApplicationEvents
class GezinsplanServiceTest {

    private static final String WERKER = "gezinswerker.lunetten";
    private static final Lezer TEAM = Lezer.medewerker(WERKER);
    private static final Sleutel NETWERK = Sleutel.gezin(Onderdeel.NAASTEN_NETWERK);

    @Autowired
    GezinsplanService plannen;

    @Autowired
    DossierService dossiers;

    @Autowired
    ToestemmingService toestemmingen;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    ApplicationEventPublisher uitgever;

    @Autowired
    Clock klok;

    @Autowired
    ApplicationEvents gebeurtenissen;

    private String zaaknummer;
    private UUID moeder;
    private UUID zoon;

    @BeforeEach
    void openPlan() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        var gezin = dossiers.personen(zaaknummer);
        moeder = gezin.get(0).id();
        zoon = gezin.get(1).id();
        plannen.open(zaaknummer, WERKER);
    }

    @Test
    void eenPlanWordtEenKeerGeopendEnBegintLeeg() {
        plannen.open(zaaknummer, "teammanager.lunetten");

        var stand = plannen.stand(zaaknummer);
        assertThat(stand.versie()).isEqualTo(1);
        assertThat(stand.vastgesteldOp()).isNull();
        assertThat(stand.zorgenOverVeiligheid()).isNull();
        assertThat(stand.personenZonderDoel()).isEqualTo(2);
        assertThat(stand.toestemmingVolledig()).isFalse();
        assertThat(stand.akkoordVolledig()).isFalse();
        assertThat(soorten()).containsExactly("zaak_geopend", "gezinsplan_geopend");
    }

    @Test
    void zonderPlanIsErNietsTeLezen() {
        var andere = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        assertThat(plannen.bestaat(andere)).isFalse();
        assertThatThrownBy(() -> plannen.stand(andere)).isInstanceOf(ZaakOnbekend.class);
        assertThatThrownBy(() -> plannen.voegTekstToe(andere, NETWERK, "Oma", Auteur.medewerker(WERKER)))
                .isInstanceOf(ZaakOnbekend.class);
    }

    @Test
    void iedereHoudtZijnEigenTekstEnVervangtAlleenDie() {
        plannen.voegTekstToe(zaaknummer, NETWERK, "Oma past op.", Auteur.medewerker(WERKER));
        plannen.voegTekstToe(zaaknummer, NETWERK, "Mijn zus helpt.", Auteur.persoon(moeder));
        plannen.voegTekstToe(zaaknummer, NETWERK, "Oma en opa passen op.", Auteur.medewerker(WERKER));

        assertThat(plannen.blad(zaaknummer, TEAM).teksten("naasten_netwerk"))
                .extracting(Tekst::tekst, tekst -> tekst.schrijver().naam(), Tekst::eigen)
                .containsExactlyInAnyOrder(
                        tuple("Oma en opa passen op.", "Noor Nijenhuis", true),
                        tuple("Mijn zus helpt.", "Mirte Voorbeeld", false));
        assertThat(plannen.geschiedenis(zaaknummer, TEAM))
                .extracting(Tekst::tekst, Tekst::actueel)
                .containsExactlyInAnyOrder(
                        tuple("Oma past op.", false),
                        tuple("Mijn zus helpt.", true),
                        tuple("Oma en opa passen op.", true));
    }

    @Test
    void wieZijnTekstTerugneemtZietHemNogInDeGeschiedenis() {
        plannen.voegTekstToe(zaaknummer, NETWERK, "Mijn zus helpt.", Auteur.persoon(moeder));
        plannen.voegTekstToe(zaaknummer, NETWERK, " ", Auteur.persoon(moeder));

        assertThat(plannen.blad(zaaknummer, TEAM).teksten("naasten_netwerk")).isEmpty();
        assertThat(plannen.geschiedenis(zaaknummer, TEAM))
                .extracting(Tekst::tekst)
                .containsExactly(null, "Mijn zus helpt.");
        assertThat(plannen.stand(zaaknummer).clientTekst()).isFalse();
    }

    @Test
    void watOpPapierKwamIsVanHetGezinMetDeMedewerkerErbij() {
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.gezin(Onderdeel.VISIE_GEZIN),
                "Het gaat wel.",
                Auteur.namens(moeder, WERKER, Vorm.PAPIER));

        var tekst = plannen.blad(zaaknummer, TEAM).teksten("visie_gezin").get(0);
        assertThat(tekst.schrijver().naam()).isEqualTo("Mirte Voorbeeld");
        assertThat(tekst.schrijver().ingevoerdDoor()).isEqualTo("Noor Nijenhuis");
        assertThat(tekst.schrijver().vorm()).isEqualTo("op papier");
        assertThat(plannen.stand(zaaknummer).visieGezin()).isTrue();
        assertThat(plannen.stand(zaaknummer).visieGezinswerker()).isFalse();
    }

    @Test
    void deVisieVanDeEenKanNietDoorDeAnderWordenGeschreven() {
        assertThatThrownBy(() -> schrijf(Onderdeel.VISIE_GEZIN, Auteur.medewerker(WERKER)))
                .hasMessage("Hier staan de woorden van het gezin zelf. Kies van wie ze zijn.");
        assertThatThrownBy(() -> schrijf(Onderdeel.VISIE_GEZINSWERKER, Auteur.persoon(moeder)))
                .hasMessage("Hier staat hoe de gezinswerker het ziet. Het gezin schrijft dit niet.");
        assertThatThrownBy(() -> schrijf(Onderdeel.VISIE_JEUGDIGE, Auteur.persoon(moeder)))
                .hasMessage("Hier staan de woorden van een kind of jongere. Kies van wie ze zijn.");
        assertThat(plannen.geschiedenis(zaaknummer, TEAM)).isEmpty();
    }

    @Test
    void eenVreemdeSchrijftNietMeeEnEenVreemdLeefgebiedBestaatNiet() {
        var vreemde = dossiers.personen(
                        dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer())
                .get(0)
                .id();

        assertThatThrownBy(() -> schrijf(Onderdeel.NAASTEN_NETWERK, Auteur.persoon(vreemde)))
                .isInstanceOf(PlanFout.class);
        assertThatThrownBy(() -> plannen.blad(zaaknummer, Lezer.persoon(vreemde)))
                .isInstanceOf(PlanFout.class);
        assertThatThrownBy(() -> plannen.voegTekstToe(
                        zaaknummer, new Sleutel(Onderdeel.BEELD, "huisdieren"), "Hond", Auteur.medewerker(WERKER)))
                .isInstanceOf(PlanFout.class);
    }

    @Test
    void tweeMedewerkersDieTegelijkSchrijvenVerliezenNiets() {
        var gezien = plannen.gezien(zaaknummer, NETWERK);
        plannen.voegTekstToe(zaaknummer, NETWERK, "Oma past op.", Auteur.medewerker(WERKER), null, gezien);

        assertThatThrownBy(() -> plannen.voegTekstToe(
                        zaaknummer,
                        NETWERK,
                        "De buurvrouw kookt.",
                        Auteur.medewerker("teammanager.lunetten"),
                        null,
                        gezien))
                .isInstanceOf(PlanBotsing.class);

        plannen.voegTekstToe(
                zaaknummer,
                NETWERK,
                "De buurvrouw kookt.",
                Auteur.medewerker("teammanager.lunetten"),
                null,
                plannen.gezien(zaaknummer, NETWERK));
        assertThat(plannen.blad(zaaknummer, TEAM).teksten("naasten_netwerk"))
                .extracting(Tekst::tekst)
                .containsExactlyInAnyOrder("Oma past op.", "De buurvrouw kookt.");
    }

    @Test
    void wieWachtOpEenAndereSchrijverHoortDatDieEerderWas() {
        var doel = plannen.voegDoelToe(zaaknummer, doel("Minder ruzie", false), Auteur.medewerker(WERKER));

        var tweede = transactie.execute(status -> {
            plannen.wijzigDoel(zaaknummer, doel, doel("Geen ruzie aan tafel", false), Auteur.medewerker(WERKER), 1);
            var wachtend = CompletableFuture.runAsync(() -> plannen.wijzigDoel(
                    zaaknummer, doel, doel("Rustig praten", false), Auteur.namens(moeder, WERKER, Vorm.GESPREK), 1));
            await().until(() -> wachtenden() > 0);
            return wachtend;
        });

        assertThatThrownBy(tweede::join).hasCauseInstanceOf(PlanBotsing.class);
        assertThat(plannen.blad(zaaknummer, TEAM).doelen())
                .extracting(Doel::doel, Doel::revisie)
                .containsExactly(tuple("Geen ruzie aan tafel", 2));
        assertThat(plannen.doelgeschiedenis(zaaknummer, doel, TEAM))
                .extracting(Doel::doel)
                .containsExactly("Minder ruzie", "Geen ruzie aan tafel");
    }

    @Test
    void eenDoelMoetVolledigZijnEnAllesWatOntbreektWordtTegelijkGemeld() {
        assertThatThrownBy(() -> plannen.voegDoelToe(
                        zaaknummer,
                        new Doelinhoud("huisdieren", " ", null, List.of(), null, false),
                        Auteur.medewerker(WERKER)))
                .asInstanceOf(type(PlanFout.class))
                .extracting(PlanFout::meldingen)
                .satisfies(meldingen -> assertThat(meldingen)
                        .extracting(Melding::veld)
                        .containsExactly("leefgebied", "doel", "meetbaar", "voorWie"));
    }

    @Test
    void eenDoelKrijgtActiesEnEenStand() {
        var doel = plannen.voegDoelToe(zaaknummer, doel("Weer naar school", true), Auteur.medewerker(WERKER));
        var actie = plannen.voegActieToe(
                zaaknummer,
                doel,
                new Actieinhoud(
                        "Praten met de mentor", "Moeder", "gezin", vandaag().plusDays(7), "open"),
                Auteur.medewerker(WERKER));
        plannen.wijzigActie(
                zaaknummer,
                doel,
                actie,
                new Actieinhoud("Praten met de mentor", "Moeder", "gezin", null, "gedaan"),
                Auteur.medewerker(WERKER),
                1);

        assertThat(plannen.stand(zaaknummer))
                .extracting(Planstand::openDoelen, Planstand::doelOpZorg, Planstand::personenZonderDoel)
                .containsExactly(1, true, 1);
        plannen.stelDoelVast(zaaknummer, doel, "bereikt", WERKER);

        assertThat(plannen.doelen(zaaknummer)).containsExactly(new Doelstand(doel, "onderwijs", "bereikt"));
        assertThat(plannen.stand(zaaknummer).openDoelen()).isZero();
        assertThat(plannen.blad(zaaknummer, TEAM).doelen().get(0).acties())
                .extracting(Planblad.Actie::stand)
                .containsExactly("gedaan");
        assertThatThrownBy(() -> plannen.stelDoelVast(zaaknummer, doel, "half", WERKER))
                .isInstanceOf(PlanFout.class);
    }

    @Test
    void nogNietBekendVraagtEenDagOmHetOpnieuwTeVragen() {
        assertThatThrownBy(() -> plannen.beantwoordVeiligheid(zaaknummer, "nog_onbekend", null, null, WERKER))
                .hasMessage("Kies bij 'nog niet bekend' de dag waarop u het opnieuw vraagt.");
        assertThat(gebeurtenissen.stream(VeiligheidBeantwoord.class)).isEmpty();

        plannen.beantwoordVeiligheid(
                zaaknummer, "nog_onbekend", vandaag(), vandaag().plusDays(42), WERKER);

        assertThat(gebeurtenissen.stream(VeiligheidBeantwoord.class))
                .containsExactly(new VeiligheidBeantwoord(
                        zaaknummer, "nog_onbekend", vandaag(), vandaag().plusDays(42)));
    }

    @Test
    void deStandZegtHoeLangVeiligheidAlOnbekendIs() {
        var eerst = vandaag().minusDays(50);
        beantwoord("nog_onbekend", eerst);
        assertThat(plannen.stand(zaaknummer).eerderOnbekend()).isFalse();
        beantwoord("nog_onbekend", vandaag().minusDays(8));

        var stand = plannen.stand(zaaknummer);
        assertThat(stand.eerderOnbekend()).isTrue();
        assertThat(stand.onbekendSinds()).isEqualTo(eerst);
        assertThat(stand.vervolgDatum()).isEqualTo(vandaag().plusDays(1));

        beantwoord("nee", vandaag());
        stand = plannen.stand(zaaknummer);
        assertThat(stand.zorgenOverVeiligheid()).isEqualTo("nee");
        assertThat(stand.onbekendSinds()).isNull();
        assertThat(stand.vervolgDatum()).isNull();
        assertThat(plannen.blad(zaaknummer, TEAM).veiligheid().eerder()).hasSize(2);
    }

    @Test
    void eenVastgesteldeVersieBlijftLeesbaarZoalsHijWas() {
        plannen.voegTekstToe(zaaknummer, NETWERK, "Oma past op.", Auteur.medewerker(WERKER));
        var doel = plannen.voegDoelToe(zaaknummer, doel("Minder ruzie", false), Auteur.medewerker(WERKER));
        beantwoord("nee", vandaag());
        plannen.stelVast(zaaknummer, WERKER);
        assertThat(plannen.stand(zaaknummer).versieVastgesteld()).isTrue();

        plannen.voegTekstToe(zaaknummer, NETWERK, "Oma is verhuisd.", Auteur.medewerker(WERKER));
        plannen.wijzigDoel(zaaknummer, doel, doel("Geen ruzie", false), Auteur.medewerker(WERKER), 1);
        beantwoord("ja", vandaag());
        plannen.stelDoelVast(zaaknummer, doel, "bereikt", WERKER);

        var toen = plannen.blad(zaaknummer, 1, TEAM);
        assertThat(toen.vastgesteldOp()).isEqualTo(vandaag());
        assertThat(toen.teksten("naasten_netwerk")).extracting(Tekst::tekst).containsExactly("Oma past op.");
        assertThat(toen.doelen()).extracting(Doel::doel, Doel::stand).containsExactly(tuple("Minder ruzie", "open"));
        assertThat(toen.veiligheid().antwoord()).isEqualTo("nee");
        var nu = plannen.blad(zaaknummer, TEAM);
        assertThat(nu.versie()).isEqualTo(2);
        assertThat(nu.vastgesteld()).isFalse();
        assertThat(nu.teksten("naasten_netwerk")).extracting(Tekst::nieuw).containsExactly(true);
        assertThat(plannen.stand(zaaknummer).vastgesteldOp()).isEqualTo(vandaag());
        assertThat(gebeurtenissen.stream(PlanVastgesteld.class)).containsExactly(new PlanVastgesteld(zaaknummer, 1));
        assertThat(gebeurtenissen.stream(PlanGewijzigd.class)).containsExactly(new PlanGewijzigd(zaaknummer, 2, false));
    }

    @Test
    void watEenGezinslidSchrijftMaaktEenNieuweVersieEnEenBerichtVoorDeMedewerker() {
        plannen.stelVast(zaaknummer, WERKER);

        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.gezin(Onderdeel.VISIE_JEUGDIGE),
                "Ik herken dit niet.",
                Auteur.persoon(zoon),
                false,
                0L);

        assertThat(gebeurtenissen.stream(PlanGewijzigd.class)).containsExactly(new PlanGewijzigd(zaaknummer, 2, true));
        assertThat(plannen.stand(zaaknummer).versieVastgesteld()).isFalse();
    }

    @Test
    void eenVersieWordtMaarEenKeerVastgesteld() {
        plannen.stelVast(zaaknummer, WERKER);

        assertThatThrownBy(() -> plannen.stelVast(zaaknummer, WERKER))
                .hasMessage("Deze versie van het plan is al vastgesteld.");
        plannen.nieuweVersie(zaaknummer, "evaluatie", WERKER);
        plannen.nieuweVersie(zaaknummer, "nog eens", WERKER);
        plannen.stelVast(zaaknummer, WERKER);

        assertThat(plannen.stand(zaaknummer).versie()).isEqualTo(2);
        assertThat(soorten()).endsWith("gezinsplan_vastgesteld", "gezinsplan_nieuwe_versie", "gezinsplan_vastgesteld");
    }

    @Test
    void akkoordIsVolledigAlsOuderEnJongereMetEigenVraagAkkoordZijnMetDezeVersie() {
        plannen.legAkkoordVast(zaaknummer, true, null, Auteur.namens(moeder, WERKER, Vorm.PAPIER));
        assertThat(plannen.stand(zaaknummer).akkoordVolledig()).isFalse();
        plannen.legAkkoordVast(zaaknummer, false, null, Auteur.persoon(zoon));
        assertThat(plannen.stand(zaaknummer).akkoordVolledig()).isFalse();
        plannen.legAkkoordVast(zaaknummer, true, null, Auteur.persoon(zoon));
        assertThat(plannen.stand(zaaknummer).akkoordVolledig()).isTrue();

        plannen.stelVast(zaaknummer, WERKER);
        assertThat(plannen.stand(zaaknummer).akkoordVolledig()).isTrue();
        plannen.voegTekstToe(zaaknummer, NETWERK, "Oma is verhuisd.", Auteur.medewerker(WERKER));

        assertThat(plannen.stand(zaaknummer).akkoordVolledig()).isFalse();
        assertThat(plannen.blad(zaaknummer, 1, TEAM).akkoorden()).hasSize(3);
    }

    @Test
    void watMetHetGezinBesprokenIsStaatInDeStand() {
        plannen.legFamiliegroepsplanVast(zaaknummer, "samen_met_team", null, WERKER);
        plannen.bespreekFinancien(zaaknummer, null, WERKER);
        plannen.legOntwikkelingVast(zaaknummer, null, WERKER);
        plannen.bodDigitaalAan(zaaknummer, null, WERKER);
        plannen.noteerGeopend(zaaknummer, moeder);
        toestemmingen.legGesprekVast(zaaknummer, "gegeven", null, WERKER);

        assertThat(plannen.stand(zaaknummer))
                .extracting(
                        Planstand::familiegroepsplanAangeboden,
                        Planstand::financienBesproken,
                        Planstand::ontwikkelingGevraagd,
                        Planstand::digitaalAangeboden,
                        Planstand::geopendDoorClient,
                        Planstand::toestemmingVolledig)
                .containsOnly(true);
        assertThatThrownBy(() -> plannen.bespreekFinancien(zaaknummer, vandaag().plusDays(1), WERKER))
                .hasMessage("Deze dag ligt in de toekomst.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update gezinsplan_tekst set tekst = 'anders'",
                "delete from gezinsplan_tekst",
                "truncate gezinsplan_tekst",
                "update gezinsplan_doel set doel = 'anders'",
                "delete from gezinsplan_actie",
                "delete from gezinsplan_feit",
                "update gezinsplan_versie set reden = 'anders'",
                "delete from gezinsplan_vaststelling"
            })
    void inHetPlanKanAlleenWordenToegevoegd(String opdracht) {
        plannen.voegTekstToe(zaaknummer, NETWERK, "Oma past op.", Auteur.medewerker(WERKER));

        assertThatThrownBy(() -> jdbc.execute(opdracht))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kan alleen worden toegevoegd");
    }

    private void schrijf(Onderdeel onderdeel, Auteur auteur) {
        plannen.voegTekstToe(zaaknummer, Sleutel.gezin(onderdeel), "Zo zie ik het.", auteur);
    }

    private void beantwoord(String antwoord, LocalDate datum) {
        plannen.beantwoordVeiligheid(zaaknummer, antwoord, datum, vandaag().plusDays(1), WERKER);
    }

    private Doelinhoud doel(String tekst, boolean opZorg) {
        return new Doelinhoud(
                "onderwijs",
                tekst,
                "Als het een maand lukt",
                List.of(zoon),
                vandaag().plusDays(90),
                opZorg);
    }

    private List<String> soorten() {
        return dossiers.gebeurtenissen(zaaknummer).stream()
                .map(Gebeurtenis::soort)
                .toList();
    }

    private int wachtenden() {
        return jdbc.queryForObject(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%gezinsplan%'",
                Integer.class);
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    @Test
    void naEenIncidentBegintEenNieuweVersieVanHetVastgesteldePlan() {
        plannen.stelVast(zaaknummer, WERKER);

        uitgever.publishEvent(new IncidentGemeld(zaaknummer, LocalDate.now(klok)));

        assertThat(plannen.stand(zaaknummer).versie()).isEqualTo(2);
    }
}
