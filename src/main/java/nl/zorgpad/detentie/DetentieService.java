package nl.zorgpad.detentie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Detentions, what may be shared about them, and the days on which something has to happen; joins the caller's
 * transaction. A null gebruiker stands for the application.
 */
@Service
@Transactional
public class DetentieService {

    private static final String SYSTEEM = "systeem";
    private static final String VERVROEGD = "vervroegd";
    private static final String VRIJLATING_NAGAAN = "vrijlating_nagaan";

    private final DetentieRepository detenties;
    private final DetentieGrondslagRepository grondslagen;
    private final DetentieVoorwaardeRepository voorwaarden;
    private final DetentieActieRepository acties;
    private final DetentieOverlegRepository overleggen;
    private final DossierService dossiers;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    DetentieService(
            DetentieRepository detenties,
            DetentieGrondslagRepository grondslagen,
            DetentieVoorwaardeRepository voorwaarden,
            DetentieActieRepository acties,
            DetentieOverlegRepository overleggen,
            DossierService dossiers,
            Parameters parameters,
            WerkdagenKalender werkdagen,
            Clock klok) {
        this.detenties = detenties;
        this.grondslagen = grondslagen;
        this.voorwaarden = voorwaarden;
        this.acties = acties;
        this.overleggen = overleggen;
        this.dossiers = dossiers;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /** Begins to prepare a return. Dates that are not known yet are null. */
    public UUID begin(String zaaknummer, LocalDate start, LocalDate verwachtEinde) {
        var detentie = new DetentieEntity(UUID.randomUUID(), zaaknummer, vandaag());
        detentie.legDetentieVast(start, verwachtEinde);
        detenties.saveAndFlush(detentie);
        dossiers.registreer(zaaknummer, "detentie_gemeld", null, null, null, null);
        return detentie.beeld().id();
    }

    public void vulAan(UUID id, LocalDate start, LocalDate verwachtEinde) {
        vind(id).legDetentieVast(start, verwachtEinde);
    }

    @Transactional(readOnly = true)
    public Detentie detentie(UUID id) {
        return vind(id).beeld();
    }

    /** The detentions of this case that still run. */
    @Transactional(readOnly = true)
    public List<Detentie> lopend(String zaaknummer) {
        return detenties.findByZaaknummerAndUitkomstIsNullOrderByGemeldOp(zaaknummer).stream()
                .map(DetentieEntity::beeld)
                .toList();
    }

    /** Records grounds, beside earlier ones; the latest per party and kind of data counts. */
    public void legGrondslagenVast(String zaaknummer, List<Grondslag> nieuw, String gebruiker) {
        nieuw.forEach(grondslag -> grondslagen.saveAndFlush(new DetentieGrondslagEntity(
                zaaknummer, grondslag, klok.instant(), Objects.requireNonNullElse(gebruiker, SYSTEEM))));
        nieuw.stream()
                .filter(grondslag -> "basis".equals(grondslag.soort()))
                .forEach(grondslag -> dossiers.registreer(
                        zaaknummer,
                        "detentie_grondslag",
                        grondslag.partij().code() + ":" + grondslag.grondslag(),
                        grondslag.ruleId(),
                        null,
                        gebruiker));
    }

    /** The kinds of data that this party may get; empty means that it gets nothing. */
    @Transactional(readOnly = true)
    public Set<String> deelbaar(String zaaknummer, Partij partij) {
        var laatste = new LinkedHashMap<String, Boolean>();
        grondslagen.findByZaaknummerOrderById(zaaknummer).stream()
                .map(DetentieGrondslagEntity::beeld)
                .filter(grondslag -> grondslag.partij() == partij)
                .forEach(grondslag -> laatste.put(grondslag.soort(), grondslag.toegestaan()));
        return laatste.keySet().stream().filter(laatste::get).collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public boolean heeftGrondslag(String zaaknummer, Partij partij) {
        return !deelbaar(zaaknummer, partij).isEmpty();
    }

    /** @param standen op_orde, actie or onbekend per voorwaarde */
    public void legVoorwaardenVast(UUID id, Map<String, String> standen) {
        var bekend = voorwaarden(id);
        standen.forEach((voorwaarde, stand) -> {
            if (stand != null && !stand.equals(bekend.get(voorwaarde))) {
                voorwaarden.saveAndFlush(new DetentieVoorwaardeEntity(id, voorwaarde, stand, klok.instant()));
            }
        });
    }

    /** The state of each basic condition now. */
    @Transactional(readOnly = true)
    public Map<String, String> voorwaarden(UUID id) {
        var standen = new LinkedHashMap<String, String>();
        voorwaarden.findByDetentieOrderById(id).forEach(rij -> standen.put(rij.voorwaarde(), rij.stand()));
        return standen;
    }

    public void voegActiesToe(UUID id, List<Actie> nieuw) {
        nieuw.forEach(actie -> acties.saveAndFlush(
                new DetentieActieEntity(id, actie.omschrijving(), actie.eigenaar(), actie.uiterlijk())));
    }

    public void rondActiesAf(UUID id, Collection<Long> klaar) {
        klaar.forEach(
                nummer -> acties.findByIdAndDetentie(nummer, id).orElseThrow().rondAf(vandaag()));
    }

    /** What still has to be done, soonest first. */
    @Transactional(readOnly = true)
    public List<Actie> openActies(UUID id) {
        return acties.findByDetentieAndAfgerondOpIsNullOrderByUiterlijk(id).stream()
                .map(DetentieActieEntity::beeld)
                .toList();
    }

    /** Records the plan of approach. */
    public void plan(UUID id, LocalDate datum, String gebruiker) {
        var detentie = vind(id);
        detentie.plan(datum);
        dossiers.legKlokVast(detentie.zaaknummer(), "planTerugkeerDatum", datum, null, null, gebruiker);
    }

    /**
     * Works out the days on which the return is discussed (PAR-35, PAR-36, PAR-20). A day that the new dates have brought
     * into the past is held today; what is open stays open.
     *
     * @return the first day to come
     */
    public LocalDate planOverleg(UUID id) {
        var detentie = vind(id).beeld();
        List<Integer> weken = parameters.getallen("PAR-35");
        var momenten = Overlegmomenten.van(
                detentie.planDatum(),
                detentie.verwachteEinddatum(),
                weken,
                parameters.getal("PAR-36"),
                werkdagen::vorigeWerkdag);
        var rijen = overleggen.findByDetentieOrderByDatumAscIdAsc(id);
        rijen.stream().filter(rij -> rij.is(DetentieOverlegEntity.GEPLAND)).forEach(overleggen::delete);
        var gebeurd = rijen.stream()
                .filter(Predicate.not(rij -> rij.is(DetentieOverlegEntity.GEPLAND)))
                .map(DetentieOverlegEntity::datum)
                .toList();
        var vandaag = vandaag();
        momenten.tailMap(vandaag).forEach((dag, soort) -> {
            if (!gebeurd.contains(dag)) {
                overleggen.saveAndFlush(new DetentieOverlegEntity(id, dag, soort));
            }
        });
        var gemist = momenten.headMap(vandaag).entrySet().stream()
                .filter(moment -> moment.getValue().startsWith("weken_"))
                .anyMatch(moment -> gebeurd.stream().noneMatch(dag -> !dag.isBefore(moment.getKey())));
        var ietsOpen = rijen.stream().anyMatch(rij -> rij.is(DetentieOverlegEntity.AANGEKONDIGD));
        if (gemist && !ietsOpen && !momenten.containsKey(vandaag)) {
            overleggen.saveAndFlush(new DetentieOverlegEntity(id, vandaag, VERVROEGD));
        }
        return volgendOverleg(id);
    }

    /**
     * The next planned day. After the last one comes the question whether the release has taken place: a release that
     * nobody recorded is not forgotten.
     */
    public LocalDate volgendOverleg(UUID id) {
        return overleggen.findByDetentieOrderByDatumAscIdAsc(id).stream()
                .filter(rij -> rij.is(DetentieOverlegEntity.GEPLAND))
                .map(DetentieOverlegEntity::datum)
                .findFirst()
                .orElseGet(() -> vraagNaarVrijlating(id));
    }

    private LocalDate vraagNaarVrijlating(UUID id) {
        var vrijlating = vind(id).beeld().verwachteEinddatum();
        var vandaag = vandaag();
        var dag = vrijlating != null && vrijlating.isAfter(vandaag)
                ? werkdagen.plusWerkdagen(vrijlating, 1)
                : werkdagen.plusWerkdagen(vandaag, parameters.getal("PAR-37"));
        overleggen.saveAndFlush(new DetentieOverlegEntity(id, dag, VRIJLATING_NAGAAN));
        return dag;
    }

    /** The planned days up to today have come. @return the next day */
    public LocalDate kondigOverlegAan(UUID id) {
        var vandaag = vandaag();
        overleggen.findByDetentieOrderByDatumAscIdAsc(id).stream()
                .filter(rij ->
                        rij.is(DetentieOverlegEntity.GEPLAND) && !rij.datum().isAfter(vandaag))
                .forEach(rij -> {
                    rij.kondigAan();
                    overleggen.saveAndFlush(rij);
                });
        return volgendOverleg(id);
    }

    /** One announced discussion was held: the oldest. */
    public void legOverlegVast(UUID id, LocalDate datum, String gebruiker) {
        overleggen.findByDetentieOrderByDatumAscIdAsc(id).stream()
                .filter(rij -> rij.is(DetentieOverlegEntity.AANGEKONDIGD))
                .findFirst()
                .ifPresent(rij -> {
                    rij.gehouden(datum);
                    overleggen.saveAndFlush(rij);
                });
        dossiers.registreer(vind(id).zaaknummer(), "detentie_overleg", datum.toString(), null, null, gebruiker);
    }

    /** The days still to come, by code. */
    @Transactional(readOnly = true)
    public Map<LocalDate, String> geplandOverleg(UUID id) {
        var dagen = new LinkedHashMap<LocalDate, String>();
        overleggen.findByDetentieOrderByDatumAscIdAsc(id).stream()
                .filter(rij -> rij.is(DetentieOverlegEntity.GEPLAND))
                .forEach(rij -> dagen.put(rij.datum(), rij.soort()));
        return dagen;
    }

    /**
     * The release moves.
     *
     * @return the next day of discussion; null when nothing was planned yet
     */
    public LocalDate verplaatsVrijlating(UUID id, LocalDate nieuw, String gebruiker) {
        var detentie = vind(id);
        detentie.verplaats(nieuw);
        detenties.saveAndFlush(detentie);
        dossiers.legKlokVast(detentie.zaaknummer(), "verwachteVrijlating", nieuw, null, null, gebruiker);
        return detentie.beeld().planDatum() == null ? null : planOverleg(id);
    }

    /** Somebody is free: contact within PAR-37 werkdagen, aftercare for PAR-38 months. */
    public Detentie laatVrij(UUID id, LocalDate datum, String gebruiker) {
        var detentie = vind(id);
        detentie.laatVrij(
                datum,
                werkdagen.plusWerkdagen(datum, parameters.getal("PAR-37")),
                datum.plusMonths(parameters.getal("PAR-38")));
        detenties.saveAndFlush(detentie);
        var beeld = detentie.beeld();
        dossiers.legKlokVast(beeld.zaaknummer(), "vrijlatingDatum", datum, null, null, gebruiker);
        dossiers.legKlokVast(
                beeld.zaaknummer(), "contactNaVrijlatingUiterlijk", beeld.contactUiterlijk(), null, null, gebruiker);
        return beeld;
    }

    public void legContactVast(UUID id, LocalDate datum, String gebruiker) {
        var detentie = vind(id);
        detentie.legContactVast(datum);
        dossiers.legKlokVast(detentie.zaaknummer(), "contactNaVrijlatingDatum", datum, null, null, gebruiker);
    }

    public void rondAf(UUID id, String uitkomst) {
        vind(id).rondAf(uitkomst);
    }

    private DetentieEntity vind(UUID id) {
        return detenties.findById(id).orElseThrow(() -> new IllegalStateException("Geen detentie " + id));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
