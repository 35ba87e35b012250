package nl.zorgpad.aanmelding.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.aanmelding.Aanmeldgegevens;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.platform.formulier.Inzending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a team manager found out about a late kennismaking is what managers read behind the figure. */
@ZorgpadTest
class LateKennismakingOverdrachtTest {

    @Autowired
    LateKennismakingOverdracht overdracht;

    @Autowired
    AanmeldingService aanmeldingen;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    @Test
    void deRedenStaatBijDeZaakInDeCijfers() {
        var zaaknummer = aanmeldingen
                .registreer(
                        new Aanmeldgegevens("huisarts", null, "lunetten", klok.instant(), null, null, null),
                        Voorbeeldgezin.gezin(),
                        Voorbeeldgezin.personen(LocalDate.now(klok)),
                        "lunetten",
                        "voordeur.lunetten")
                .zaaknummer();

        transactie.executeWithoutResult(status -> overdracht.overdragen(new Inzending(
                "norm-overschreden",
                "taak-1",
                "aanmelding-tot-start",
                zaaknummer,
                "teammanager.lunetten",
                Map.of("redenVertraging", "capaciteit"),
                Map.of("toelichting", "Er is pas volgende week iemand."),
                Map.of())));

        assertThat(jdbc.queryForMap(
                        "select reden_later, (select tekst from dossier_tekst t where t.zaaknummer = s.zaaknummer) tekst"
                                + " from sturing_zaak s where zaaknummer = ?",
                        zaaknummer))
                .containsEntry("reden_later", "capaciteit")
                .containsEntry("tekst", "Er is pas volgende week iemand.");
    }
}
