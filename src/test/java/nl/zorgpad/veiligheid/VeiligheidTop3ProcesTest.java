package nl.zorgpad.veiligheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.Document;
import nl.zorgpad.dossier.DocumentService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierkaart.Kaart;
import nl.zorgpad.dossier.Dossierkaart.Regel;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ZorgpadTest
@RecordApplicationEvents
class VeiligheidTop3ProcesTest {

    private static final String WERKER = "gezinswerker.leidsche-rijn";

    @Autowired
    Praktijk praktijk;

    @Autowired
    DossierService dossiers;

    @Autowired
    DocumentService documenten;

    @Autowired
    VeiligheidService veiligheid;

    @Autowired
    VeiligheidKaart kaart;

    @Autowired
    Processen processen;

    @Autowired
    ApplicationEvents gebeurtenissen;

    @Autowired
    PlatformTransactionManager transacties;

    @Autowired
    Clock klok;

    private String zaak;

    @BeforeEach
    void meldEenZorg() {
        praktijk.begin(LocalDateTime.parse("2025-03-04T10:00"));
        zaak = dossiers.openZaak(Voorbeeldgezin.zaak("leidsche-rijn", klok)).zaaknummer();
        processen.start("veiligheid.zorgGemeld", zaak, "leidsche-rijn", Map.of("bron", "gezinsplan"));
    }

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    @Test
    void bovenaanHetDossierStaanFaseAfsprakenEnVolgendeControle() {
        totEnMetVeiligheidsplan();

        assertThat(kaart.kaart(zaak)).hasValueSatisfying(k -> {
            assertThat(k).extracting(Kaart::kop, Kaart::dringend).containsExactly("Veiligheid", true);
            assertThat(k.regels())
                    .extracting(Regel::label, Regel::waarde)
                    .contains(
                            tuple("Fase", "Fase 1: directe veiligheid, sinds 04-03-2025"),
                            tuple("Kader", "intensief vrijwillig"),
                            tuple("Contactpersoon EVU", Kanarie.VOORNAAM),
                            tuple("Volgende controle", "01-04-2025"),
                            tuple(
                                    "Afspraak tot 01-04-2025",
                                    Kanarie.VRIJE_TEKST + " (" + Kanarie.VOORNAAM + "; controle: " + Kanarie.ACHTERNAAM
                                            + ")"));
        });
    }

    @Test
    void eenAnderKaderGeeftEenBriefDieHetGezinTekentOfWeigert() {
        totEnMetVeiligheidsplan();
        praktijk.doe(
                WERKER,
                zaak,
                "Kaderbericht geven",
                Map.of("kaderUitlegGegeven", "2025-03-04", "kaderOndertekend", "geweigerd"),
                Map.of());

        assertThat(documenten.documenten(zaak)).extracting(Document::soort).contains("kaderbericht");
        assertThat(veiligheid.stand(zaak).kader()).isEqualTo("INTENSIEF_VRIJWILLIG");
        assertThat(kaders()).singleElement().satisfies(kader -> {
            assertThat(kader.regel()).isEqualTo("D12-4");
            assertThat(kader.uitgelegdOp()).isEqualTo(LocalDate.parse("2025-03-04"));
            assertThat(kader.ondertekend()).isEqualTo("geweigerd");
        });
    }

    @Test
    void eenTweedeSignaalIsEenIncidentInHetLopendeTraject() {
        totEnMetVeiligheidsplan();
        processen.start("veiligheid.zorgGemeld", zaak, "leidsche-rijn", Map.of("datumSignaal", "2025-03-03"));

        assertThat(gebeurtenissen.stream(IncidentGemeld.class))
                .containsExactly(new IncidentGemeld(zaak, LocalDate.parse("2025-03-03")));
        assertThat(praktijk.taken(zaak))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("Veiligheid inschatten", "Kaderbericht geven");
        assertThat(veiligheid.stand(zaak).afspraken()).hasSize(1);
    }

    @Test
    void eenSignaalTijdensHetInschattenGaatNietVerloren() {
        processen.start("veiligheid.zorgGemeld", zaak, "leidsche-rijn", Map.of());

        assertThat(gebeurtenissen.stream(IncidentGemeld.class)).hasSize(1);
        assertThat(praktijk.taken(zaak)).extracting(Task::getName).containsExactly("Veiligheid inschatten");
    }

    @Test
    void eenZaakMetEenVeiligheidstrajectSluitNiet() {
        dossiers.rondAf(zaak, new Registratie("proef_afgerond", "gestopt"), () -> true, null);

        assertThat(dossiers.zaak(zaak).status()).isEqualTo("open");
        assertThat(veiligheid.stand(zaak).loopt()).isTrue();
    }

    private List<Kaderstand> kaders() {
        return new TransactionTemplate(transacties)
                .execute(status -> veiligheid.lopend(zaak).kaders());
    }

    private void totEnMetVeiligheidsplan() {
        doe(
                "Veiligheid inschatten",
                Map.of(
                        "vermoeden", "ja",
                        "acuut", "nee",
                        "structureel", "nee",
                        "aardOnveiligheid", List.of("verwaarlozing"),
                        "kenmerken", List.of(),
                        "zorgOverKind", "ja",
                        "kinderenAanwezig", "ja",
                        "kindcheck", "ja"),
                Map.of("watGebeurd", Kanarie.VRIJE_TEKST, "wieInGevaar", Kanarie.KIND_VOORNAAM));
        var meldcode = new HashMap<String, Object>(Map.of(
                "meldcodeStappen", List.of("signalen", "collega", "gesprek"),
                "consultDatum", "2025-03-04",
                "kinderenGesproken", "alle",
                "kanEffectieveHulpBieden", "ja",
                "betrokkenenAanvaardenHulp", "ja",
                "toestemming", "gegeven",
                "maatregel", "geen",
                "jeugdreclassering", "nee",
                "rvdkOnderzoek", "nee"));
        doe(
                "Meldcode doorlopen",
                meldcode,
                Map.of(
                        "signalen", Kanarie.VRIJE_TEKST,
                        "visieGezin", Kanarie.VRIJE_TEKST,
                        "visieGezinswerker", Kanarie.VRIJE_TEKST));
        doe(
                "Expertise inschakelen",
                Map.of("expertiseIngeschakeld", List.of("evu"), "expertiseDatum", "2025-03-04"),
                Map.of("contactpersoonEvu", Kanarie.VOORNAAM));
        doe(
                "Veiligheidsplan maken",
                Map.of("aantalAfspraken", 1),
                Map.of(
                        "afspraak1", Kanarie.VRIJE_TEKST,
                        "afspraak1Wie", Kanarie.VOORNAAM,
                        "afspraak1Controleur", Kanarie.ACHTERNAAM,
                        "afspraak1Tot", "2025-04-01",
                        "noodstappen", Kanarie.VRIJE_TEKST,
                        "visieGezin", Kanarie.VRIJE_TEKST,
                        "visieGezinswerker", Kanarie.VRIJE_TEKST));
    }

    private void doe(String taak, Map<String, ?> stuurgegevens, Map<String, ?> dossier) {
        praktijk.doe(WERKER, zaak, taak, stuurgegevens, dossier);
    }
}
