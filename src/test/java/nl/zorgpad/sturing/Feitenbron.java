package nl.zorgpad.sturing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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

    /** What of a case differs from a family that registered and nothing more; every change gives a new one. */
    public static final class Zaakfeiten implements Cloneable {

        private String zaaknummer;
        private String team;
        private String wijk;
        private LocalDate aangemeld;
        private LocalDate kennismaking;
        private Integer werkdagen;
        private String klasse;
        private LocalDate wachtenSinds;
        private LocalDate aanvang;
        private String uitkomst;
        private LocalDate einde;
        private String financieleStand;
        private String driegesprek;

        private Zaakfeiten() {}

        public static Zaakfeiten nieuw(String team, LocalDate aangemeld) {
            var feiten = new Zaakfeiten();
            feiten.zaaknummer = "PF-%06d".formatted(VOLGNUMMER.incrementAndGet());
            feiten.team = team;
            feiten.aangemeld = aangemeld;
            return feiten;
        }

        public String zaaknummer() {
            return zaaknummer;
        }

        public Zaakfeiten wijk(String code) {
            return met(feiten -> feiten.wijk = code);
        }

        public Zaakfeiten bijTeam(String ander) {
            return met(feiten -> feiten.team = ander);
        }

        public Zaakfeiten kennismaking(LocalDate dag, Integer werkdagen, String klasse) {
            return met(feiten -> {
                feiten.kennismaking = dag;
                feiten.werkdagen = werkdagen;
                feiten.klasse = klasse;
            });
        }

        public Zaakfeiten wacht(LocalDate sinds) {
            return met(feiten -> feiten.wachtenSinds = sinds);
        }

        public Zaakfeiten start(LocalDate dag) {
            return met(feiten -> {
                feiten.aanvang = dag;
                feiten.uitkomst = "gestart";
            });
        }

        public Zaakfeiten einde(LocalDate dag, String stand, String gesprek) {
            return met(feiten -> {
                feiten.einde = dag;
                feiten.financieleStand = stand;
                feiten.driegesprek = gesprek;
            });
        }

        private Zaakfeiten met(Consumer<Zaakfeiten> verandering) {
            try {
                var ander = (Zaakfeiten) clone();
                verandering.accept(ander);
                return ander;
            } catch (CloneNotSupportedException fout) {
                throw new IllegalStateException(fout);
            }
        }
    }

    public void meld(Zaakfeiten feiten) {
        transactie.executeWithoutResult(status -> {
            var moment = feiten.aangemeld.atTime(9, 0).atZone(TIJDZONE).toInstant();
            gebeurtenissen.publishEvent(
                    new ZaakStand(feiten.zaaknummer, feiten.team, "huisarts", moment, 1, null, null));
            gebeurtenissen.publishEvent(new AanmeldingStand(
                    feiten.zaaknummer,
                    feiten.team,
                    feiten.wijk,
                    "huisarts",
                    "U2",
                    moment,
                    null,
                    feiten.aangemeld,
                    "LATER_OP_WENS".equals(feiten.klasse),
                    null,
                    feiten.klasse != null,
                    feiten.kennismaking,
                    feiten.werkdagen,
                    feiten.klasse,
                    feiten.wachtenSinds,
                    feiten.wachtenSinds == null ? null : "passende_werker",
                    feiten.aanvang,
                    null,
                    feiten.uitkomst,
                    feiten.uitkomst == null
                            ? null
                            : feiten.aanvang.atTime(12, 0).atZone(TIJDZONE).toInstant()));
            if (feiten.einde != null) {
                gebeurtenissen.publishEvent(new HulpBeeindigd(
                        feiten.zaaknummer, feiten.einde, "01", true, feiten.financieleStand, feiten.driegesprek));
            }
        });
    }

    public void meld(int aantal, UnaryOperator<Zaakfeiten> maak, String team, LocalDate aangemeld) {
        for (var nr = 0; nr < aantal; nr++) {
            meld(maak.apply(Zaakfeiten.nieuw(team, aangemeld)));
        }
    }
}
