package nl.zorgpad.sturing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import nl.zorgpad.aanmelding.AanmeldingStand;
import nl.zorgpad.afsluiting.HulpBeeindigd;
import nl.zorgpad.dossier.ZaakStand;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the figures of invented cases with the same events as the processes. */
public final class Feitenbron {

    private static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");
    private static final AtomicInteger VOLGNUMMER = new AtomicInteger();

    private final ApplicationEventPublisher gebeurtenissen;
    private final TransactionTemplate transactie;

    public Feitenbron(ApplicationEventPublisher gebeurtenissen, PlatformTransactionManager transacties) {
        this.gebeurtenissen = gebeurtenissen;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** What of a case differs from a family that registered and nothing more. */
    public record Zaakfeiten(
            String zaaknummer,
            String team,
            String wijk,
            LocalDate aangemeld,
            LocalDate kennismaking,
            Integer werkdagen,
            String klasse,
            LocalDate wachtenSinds,
            LocalDate aanvang,
            String uitkomst,
            LocalDate einde,
            String financieleStand,
            String driegesprek) {

        public static Zaakfeiten nieuw(String team, LocalDate aangemeld) {
            return new Zaakfeiten(
                    "PF-%06d".formatted(VOLGNUMMER.incrementAndGet()),
                    team,
                    null,
                    aangemeld,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        public Zaakfeiten wijk(String code) {
            return new Zaakfeiten(
                    zaaknummer,
                    team,
                    code,
                    aangemeld,
                    kennismaking,
                    werkdagen,
                    klasse,
                    wachtenSinds,
                    aanvang,
                    uitkomst,
                    einde,
                    financieleStand,
                    driegesprek);
        }

        public Zaakfeiten bijTeam(String ander) {
            return new Zaakfeiten(
                    zaaknummer,
                    ander,
                    wijk,
                    aangemeld,
                    kennismaking,
                    werkdagen,
                    klasse,
                    wachtenSinds,
                    aanvang,
                    uitkomst,
                    einde,
                    financieleStand,
                    driegesprek);
        }

        public Zaakfeiten kennismaking(LocalDate dag, Integer werkdagen, String klasse) {
            return new Zaakfeiten(
                    zaaknummer,
                    team,
                    wijk,
                    aangemeld,
                    dag,
                    werkdagen,
                    klasse,
                    wachtenSinds,
                    aanvang,
                    uitkomst,
                    einde,
                    financieleStand,
                    driegesprek);
        }

        public Zaakfeiten wacht(LocalDate sinds) {
            return new Zaakfeiten(
                    zaaknummer,
                    team,
                    wijk,
                    aangemeld,
                    kennismaking,
                    werkdagen,
                    klasse,
                    sinds,
                    aanvang,
                    uitkomst,
                    einde,
                    financieleStand,
                    driegesprek);
        }

        public Zaakfeiten start(LocalDate dag) {
            return new Zaakfeiten(
                    zaaknummer,
                    team,
                    wijk,
                    aangemeld,
                    kennismaking,
                    werkdagen,
                    klasse,
                    wachtenSinds,
                    dag,
                    "gestart",
                    einde,
                    financieleStand,
                    driegesprek);
        }

        public Zaakfeiten einde(LocalDate dag, String stand, String gesprek) {
            return new Zaakfeiten(
                    zaaknummer,
                    team,
                    wijk,
                    aangemeld,
                    kennismaking,
                    werkdagen,
                    klasse,
                    wachtenSinds,
                    aanvang,
                    uitkomst,
                    dag,
                    stand,
                    gesprek);
        }
    }

    public void meld(Zaakfeiten feiten) {
        transactie.executeWithoutResult(status -> {
            var moment = feiten.aangemeld().atTime(9, 0).atZone(TIJDZONE).toInstant();
            gebeurtenissen.publishEvent(
                    new ZaakStand(feiten.zaaknummer(), feiten.team(), "huisarts", moment, 1, null, null));
            gebeurtenissen.publishEvent(new AanmeldingStand(
                    feiten.zaaknummer(),
                    feiten.team(),
                    feiten.wijk(),
                    "huisarts",
                    "U2",
                    moment,
                    null,
                    feiten.aangemeld(),
                    "LATER_OP_WENS".equals(feiten.klasse()),
                    null,
                    feiten.klasse() != null,
                    feiten.kennismaking(),
                    feiten.werkdagen(),
                    feiten.klasse(),
                    feiten.wachtenSinds(),
                    feiten.aanvang(),
                    null,
                    feiten.uitkomst(),
                    feiten.uitkomst() == null
                            ? null
                            : feiten.aanvang().atTime(12, 0).atZone(TIJDZONE).toInstant()));
            if (feiten.einde() != null) {
                gebeurtenissen.publishEvent(new HulpBeeindigd(
                        feiten.zaaknummer(),
                        feiten.einde(),
                        "01",
                        true,
                        feiten.financieleStand(),
                        feiten.driegesprek()));
            }
        });
    }

    public void meld(int aantal, UnaryOperator<Zaakfeiten> maak, String team, LocalDate aangemeld) {
        for (var nr = 0; nr < aantal; nr++) {
            meld(maak.apply(Zaakfeiten.nieuw(team, aangemeld)));
        }
    }
}
