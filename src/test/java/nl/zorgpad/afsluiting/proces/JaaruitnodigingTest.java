package nl.zorgpad.afsluiting.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.aanmelding.Aanmeldgegevens;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ZorgpadTest
class JaaruitnodigingTest {

    @Autowired
    Jaaruitnodiging jaaruitnodiging;

    @Autowired
    AanmeldingService aanmeldingen;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Praktijk praktijk;

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    @Test
    void naMeerDanTwaalfMaandenHulpEenKeerPerJaarEenUitnodiging() {
        praktijk.begin(LocalDateTime.parse("2024-03-01T10:00"));
        var zaak = hulpGestart("2024-03-01");

        opDag("2025-03-15");
        assertThat(open(zaak)).isEmpty();
        opDag("2025-04-02");
        assertThat(open(zaak)).containsExactly("Voor Ervaringswijzer uitnodigen");
        opDag("2025-04-03");
        assertThat(open(zaak)).hasSize(1);
        opDag("2026-03-02");
        assertThat(open(zaak)).hasSize(2);
    }

    private void opDag(String dag) {
        praktijk.begin(LocalDate.parse(dag).atTime(6, 0));
        jaaruitnodiging.nodigUit();
    }

    private List<String> open(String zaak) {
        return praktijk.taken(zaak).stream().map(Task::getName).toList();
    }

    private String hulpGestart(String dag) {
        var gezin = new Gezin(
                Kanarie.ACHTERNAAM, Kanarie.ADRES, "3511 AA", "Utrecht", Kanarie.TELEFOON, null, null, "nl", false);
        var moeder = NieuwPersoon.volwassene("moeder", Kanarie.VOORNAAM, Kanarie.ACHTERNAAM, null, true, "ja");
        return transactie.execute(status -> {
            var zaak = aanmeldingen.registreer(
                    new Aanmeldgegevens(
                            "zelf_telefoon",
                            "zelf",
                            "lunetten",
                            Instant.parse("2024-02-01T09:00:00Z"),
                            null,
                            null,
                            null),
                    gezin,
                    List.of(moeder),
                    "lunetten",
                    null);
            var aanmelding = aanmeldingen.aanmelding(zaak.zaaknummer());
            aanmelding.wijsToe("gezinswerker.lunetten", true, null);
            aanmelding.start(LocalDate.parse(dag), true, null);
            aanmelding.rondAf("gestart", Instant.parse("2024-03-01T09:00:00Z"));
            return zaak.zaaknummer();
        });
    }
}
