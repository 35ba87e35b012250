package nl.zorgpad.dossier;

import java.sql.Array;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a client may ask of a dossier: to know who looked, and to have it destroyed. Joins the caller's transaction.
 * [JW 7.3.9] [JW 7.3.10] [NEN7513]
 */
@Service
@Transactional(noRollbackFor = ZaakOnbekend.class)
public class Dossierbeheer {

    private static final int MEESTE_REGELS = 5000;

    private final Dossiertoegang toegang;
    private final DossierService dossiers;
    private final InzageRepository inzagen;
    private final TekstRepository teksten;
    private final DocumentService documenten;
    private final Formulierlabels labels;
    private final MedewerkerService medewerkers;
    private final JdbcTemplate database;
    private final Clock klok;

    Dossierbeheer(
            Dossiertoegang toegang,
            DossierService dossiers,
            InzageRepository inzagen,
            TekstRepository teksten,
            DocumentService documenten,
            Formulierlabels labels,
            MedewerkerService medewerkers,
            JdbcTemplate database,
            Clock klok) {
        this.toegang = toegang;
        this.dossiers = dossiers;
        this.inzagen = inzagen;
        this.teksten = teksten;
        this.documenten = documenten;
        this.labels = labels;
        this.medewerkers = medewerkers;
        this.database = database;
        this.klok = klok;
    }

    /**
     * A piece of the dossier that may have to stay when the rest is destroyed.
     *
     * @param omschrijving for the eyes of a worker: what was asked and when, not what was answered
     */
    public record Stuk(UUID id, String omschrijving, LocalDate datum) {}

    /**
     * One line of the access log as a client can read it.
     *
     * @param wie name and role of the worker
     * @param wat in words: {@code Gelezen}, {@code Gewijzigd}
     */
    public record Inzageregel(OffsetDateTime moment, String wie, String team, String wat, String onderdeel) {}

    /**
     * What was destroyed of one kind.
     *
     * @param ruleId rule of decision D33
     */
    public record Vernietigd(Instant moment, String soort, int vernietigd, int gebleven, String ruleId) {}

    /** The day on which the dossier of this case last changed. */
    @Transactional(readOnly = true)
    public LocalDate laatsteWijziging(String zaaknummer) {
        var moment = database.queryForObject("select laatste_wijziging(?)", Timestamp.class, zaaknummer);
        if (moment == null) {
            throw new ZaakOnbekend();
        }
        return moment.toInstant().atZone(klok.getZone()).toLocalDate();
    }

    /** Texts, documents and pieces of the plan of a case, old to new. The access of this worker is logged. */
    public List<Stuk> stukken(String zaaknummer, String gebruiker) {
        toegang.vraag(zaaknummer, gebruiker, Dossiertoegang.ZORG, null, InzageEntity.GELEZEN, "dossierverzoek");
        var stukken = new ArrayList<Stuk>();
        teksten.findByZaaknummerOrderByVolgnummerDesc(zaaknummer)
                .forEach(tekst -> stukken.add(new Stuk(
                        tekst.id(),
                        Labels.code(tekst.formulier().replace('-', '_')) + ": "
                                + labels.label(tekst.formulier(), tekst.veld()),
                        dag(tekst.moment()))));
        documenten
                .documenten(zaaknummer)
                .forEach(document -> stukken.add(
                        new Stuk(document.id(), "Document: " + Labels.code(document.soort()), dag(document.moment()))));
        database.query(
                "select id, soort, aanduiding, moment from dossierstukken(?)",
                rij -> {
                    var aanduiding = rij.getString(3) == null ? "" : ": " + Labels.code(rij.getString(3));
                    stukken.add(new Stuk(
                            rij.getObject(1, UUID.class),
                            Labels.code(rij.getString(2)) + aanduiding,
                            dag(rij.getTimestamp(4).toInstant())));
                },
                zaaknummer);
        stukken.sort(Comparator.comparing(Stuk::datum).thenComparing(Stuk::omschrijving));
        return stukken;
    }

    /**
     * Destroys texts, documents and the words of plans of a case for good, and writes down how much of which kind.
     *
     * @param blijft ids of pieces that must stay
     * @param persoon whose name and date of birth go as well; null for nobody
     * @param ruleId rule of decision D33
     * @param grond code of why something stays; null when nothing does
     * @return how many pieces were destroyed
     */
    public int vernietig(
            String zaaknummer, Set<UUID> blijft, UUID persoon, String ruleId, String grond, String gebruiker) {
        var zaak = dossiers.zaak(zaaknummer);
        var wie = DossierService.wie(gebruiker);
        var aantal = database.execute((ConnectionCallback<Integer>) verbinding -> {
            Array ids = verbinding.createArrayOf("uuid", blijft.toArray());
            try (var opdracht = verbinding.prepareStatement("select vernietig_dossier(?, ?, ?, ?, ?, ?)")) {
                opdracht.setString(1, zaaknummer);
                opdracht.setArray(2, ids);
                opdracht.setString(3, ruleId);
                opdracht.setString(4, grond);
                opdracht.setString(5, wie);
                opdracht.setTimestamp(6, Timestamp.from(klok.instant()));
                try (var antwoord = opdracht.executeQuery()) {
                    antwoord.next();
                    return antwoord.getInt(1);
                }
            }
        });
        if (persoon != null) {
            database.update(
                    "update persoon set voornaam = 'Vernietigd', achternaam = null, geboortedatum = null, school = null,"
                            + " versie = versie + 1 where id = ? and dossier_id = ?",
                    persoon,
                    zaak.dossierId());
        }
        dossiers.registreer(
                zaaknummer,
                new Registratie("dossierverzoek_vernietigd", String.valueOf(aantal), grond, ruleId, "W"),
                gebruiker);
        return aantal == null ? 0 : aantal;
    }

    /** What was destroyed of this case, old to new. */
    @Transactional(readOnly = true)
    public List<Vernietigd> vernietigingen(String zaaknummer) {
        return database.query(
                "select moment, soort, vernietigd, gebleven, rule_id from vernietiging where zaaknummer = ?"
                        + " order by volgnummer",
                (rij, nummer) -> new Vernietigd(
                        rij.getTimestamp(1).toInstant(),
                        rij.getString(2),
                        rij.getInt(3),
                        rij.getInt(4),
                        rij.getString(5)),
                zaaknummer);
    }

    /** Who saw or changed the dossier, old to new, for a client. Asking for it is logged too. */
    public List<Inzageregel> logboek(String zaaknummer, String gebruiker) {
        toegang.vraag(zaaknummer, gebruiker, Dossiertoegang.ZORG, null, InzageEntity.GELEZEN, "overzicht_client");
        return inzagen.findByZaaknummerOrderByVolgnummerDesc(zaaknummer, Limit.of(MEESTE_REGELS)).stream()
                .sorted(Comparator.comparing(InzageEntity::moment))
                .map(inzage -> new Inzageregel(
                        inzage.moment().atZone(klok.getZone()).toOffsetDateTime(),
                        wie(inzage.gebruiker()),
                        inzage.team(),
                        Labels.code(inzage.handeling()),
                        Labels.code(inzage.onderdeel())))
                .toList();
    }

    private String wie(String gebruiker) {
        return medewerkers
                .medewerker(gebruiker)
                .map(medewerker -> medewerker.naam() + rollen(medewerker))
                .orElse(DossierService.SYSTEEM.equals(gebruiker) ? "Zorgpad" : "Iemand van het gezin");
    }

    private static String rollen(Medewerker medewerker) {
        var rollen = medewerker.rollen().stream().map(Rol::naam).sorted().toList();
        return rollen.isEmpty() ? "" : " (" + String.join(", ", rollen) + ")";
    }

    private LocalDate dag(Instant moment) {
        return moment.atZone(klok.getZone()).toLocalDate();
    }
}
