package nl.zorgpad.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.sturing.Feitenbron.Zaakfeiten;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What comes out of the figures when we know exactly what went in. Years before Zorgpad, so nothing else counts. */
@ZorgpadTest
class CijfersTest {

    private static final String TEAM = "zuilen";
    private static final LocalDate JANUARI = LocalDate.of(2011, 1, 10);

    @Autowired
    Cijfers cijfers;

    @Autowired
    ApplicationEventPublisher gebeurtenissen;

    @Autowired
    PlatformTransactionManager transacties;

    @Autowired
    JdbcTemplate jdbc;

    private Feitenbron bron;

    @BeforeEach
    void begin() {
        bron = new Feitenbron(gebeurtenissen, transacties);
        zetKlok("2011-02-01T09:00:00Z");
    }

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from sturing_zaak where zaaknummer like 'PF-%'");
        jdbc.update("delete from sturing_zaak_historie where zaaknummer like 'PF-%'");
        ClockUtil.reset();
    }

    @Test
    void teltElkCijferZonderFout() {
        assertThat(cijfers.definities()).hasSizeGreaterThan(15);
        cijfers.definities().forEach(cijfer -> {
            cijfers.bereken(cijfer.id(), Vraag.maand(YearMonth.of(2011, 1)));
            assertThat(cijfers.verloop(cijfer.id(), Vraag.periode(JANUARI, LocalDate.of(2011, 3, 5))))
                    .containsOnlyKeys(YearMonth.of(2011, 1), YearMonth.of(2011, 2));
            assertThat(cijfers.uitgesplitst(cijfer.id(), Vraag.maand(YearMonth.of(2011, 1)), Dimensie.TEAM))
                    .containsKey(TEAM);
            cijfers.uitgesplitst(
                    cijfer.id(), Vraag.maand(YearMonth.of(2011, 1)).zoalsBekendOp(Instant.now()), Dimensie.SES);
        });
    }

    /** Two hundred cases whose stretches start, end, miss, overlap and contradict each other in every way. */
    @Test
    void eenReeksIsWatElkeMaandApartZegt() {
        jdbc.update("""
                insert into sturing_zaak (zaaknummer, bijgewerkt_op, team, wijk, intake, aanmeld_datum, kennismaking_datum,
                    wachten_sinds, datum_aanvang, intake_uitkomst_op, einde_datum, plan_geopend_op, eigen_vragen, veiligheid)
                select 'PF-' || n, now(), case when n % 3 = 0 then 'zuilen' else 'ondiep' end, 'zuilen', n % 13 <> 0,
                    date '2010-10-01' + n * 7 % 150, case when n % 2 = 0 then date '2010-10-01' + n * 11 % 170 end,
                    case when n % 5 < 3 then date '2010-10-01' + n * 17 % 150 end,
                    case when n % 7 < 5 then date '2010-10-01' + n * 23 % 170 end,
                    case when n % 3 = 1 then date '2010-10-01' + n * 29 % 170 end,
                    case when n % 4 = 0 then date '2010-10-01' + n * 31 % 200 end,
                    case when n % 6 > 0 then date '2010-10-01' + n * 37 % 170 end, n % 4,
                    case n % 3 when 0 then 'ja' when 1 then 'nee' end
                from generate_series(1, 200) n
                """);
        zetKlok("2011-03-20T09:00:00Z");
        var reeks = Vraag.periode(LocalDate.of(2010, 10, 12), LocalDate.of(2011, 3, 17));

        cijfers.definities().forEach(cijfer -> {
            var maanden = cijfers.verloop(cijfer.id(), reeks);
            assertThat(maanden).hasSize(6);
            Cijfers.maanden(new Cijfervraag.Periode("", reeks.van(), reeks.tot()))
                    .forEach(maand -> assertThat(maanden.get(YearMonth.parse(maand.naam())))
                            .as("%s in %s", cijfer.id(), maand.naam())
                            .isEqualTo(cijfers.bereken(cijfer.id(), Vraag.periode(maand.van(), maand.tot()))));
        });
        assertThat(cijfers.verloop("beroep", reeks).values()).noneMatch(maand -> maand.teller() == 0);
    }

    @Test
    void rekentTijdigEnGemiddeldUit() {
        bron.meld(3, zaak -> zaak.kennismaking(JANUARI.plusDays(2), 2, "TIJDIG"), TEAM, JANUARI);
        bron.meld(1, zaak -> zaak.kennismaking(JANUARI.plusDays(20), 14, "NIET_TIJDIG"), TEAM, JANUARI);

        assertThat(waarde("K01")).isEqualTo("75.0");
        assertThat(waarde("K03")).isEqualTo("5.0");
        assertThat(cijfers.bereken("K01", vraag()).noemer()).isEqualTo(4);
    }

    @Test
    void eenDatumDieLaterKomtTeltMeeMaarNietInWatEerderBekendWas() {
        var zaak = Zaakfeiten.nieuw(TEAM, JANUARI).kennismaking(null, null, "ONBEKEND");
        bron.meld(zaak);
        var toen = Instant.parse("2011-02-01T12:00:00Z");
        zetKlok("2011-02-15T09:00:00Z");
        bron.meld(zaak.kennismaking(JANUARI.plusDays(3), 3, "TIJDIG"));

        assertThat(waarde("K01")).isEqualTo("100.0");
        assertThat(cijfers.bereken("K01", vraag().zoalsBekendOp(toen)).noemer()).isZero();
        assertThat(cijfers.bereken("datum-ontbreekt", februari().zoalsBekendOp(toen))
                        .teller())
                .isEqualTo(1);
        assertThat(cijfers.bereken("datum-ontbreekt", februari()).teller()).isZero();
    }

    @Test
    void eenZaakTeltBijHetTeamDatHemHeeft() {
        var zaak = Zaakfeiten.nieuw(TEAM, JANUARI);
        bron.meld(zaak);
        bron.meld(zaak.bijTeam("ondiep"));

        assertThat(cijfers.uitgesplitst("aanmeldingen", Vraag.maand(YearMonth.of(2011, 1)), Dimensie.TEAM))
                .satisfies(teams -> assertThat(teams.get(TEAM).teller()).isZero())
                .satisfies(teams -> assertThat(teams.get("ondiep").teller()).isEqualTo(1));
    }

    @Test
    void wachtTotDeStartEnIsDaarnaInBegeleiding() {
        bron.meld(Zaakfeiten.nieuw(TEAM, JANUARI)
                .kennismaking(JANUARI.plusDays(1), 1, "TIJDIG")
                .wacht(JANUARI.plusDays(1))
                .start(LocalDate.of(2011, 1, 20))
                .einde(LocalDate.of(2011, 1, 28), "geen_zorgen", "niet_nodig"));

        assertThat(stand("wachtend", 19)).isEqualTo(1);
        assertThat(stand("wachtend", 20)).isZero();
        assertThat(stand("in-begeleiding", 20)).isEqualTo(1);
        assertThat(stand("in-begeleiding", 28)).isZero();
        assertThat(stand("beroep", 19)).isEqualTo(1);
        assertThat(cijfers.bereken("afsluitingen", vraag()).teller()).isEqualTo(1);
    }

    private long stand(String id, int dag) {
        return cijfers.bereken(
                        id,
                        Vraag.periode(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 1, dag))
                                .voorTeam(TEAM))
                .teller();
    }

    private static Vraag vraag() {
        return Vraag.maand(YearMonth.of(2011, 1)).voorTeam(TEAM);
    }

    private static Vraag februari() {
        return Vraag.maand(YearMonth.of(2011, 2)).voorTeam(TEAM);
    }

    private String waarde(String id) {
        return cijfers.bereken(id, vraag()).waarde().toPlainString();
    }

    private static void zetKlok(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
    }
}
