package nl.zorgpad.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.dossier.ToestemmingService;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.gezinsplan.FeitEntity.Soort;
import nl.zorgpad.platform.formulier.Tekst;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan of a family; joins the caller's transaction. Who may do something is checked at the door (page, task, client
 * access), what a reader sees is decided here.
 *
 * <p>Everything is added and nothing is replaced: a text of the same author in the same place comes instead of his own
 * earlier one, which stays in the history, and never instead of somebody else's. A change after a version was set begins
 * the next version. Methods that change a part take {@code gezien}, the number that the writer had on the screen: when
 * somebody else was first they throw {@link PlanBotsing} and store nothing.
 *
 * <p>Every method throws {@link ZaakOnbekend} when the case has no plan, and {@link PlanFout} when the input is wrong; a
 * null gebruiker stands for trusted system code.
 */
@Service
@Transactional(noRollbackFor = ZaakOnbekend.class)
public class GezinsplanService {

    private static final String SYSTEEM = "systeem";
    private static final Lezer TEAM = Lezer.medewerker(SYSTEEM);

    private final PlanRepository plannen;
    private final Planlezer lezer;
    private final DossierService dossiers;
    private final ToestemmingService toestemmingen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    GezinsplanService(
            PlanRepository plannen,
            Planlezer lezer,
            DossierService dossiers,
            ToestemmingService toestemmingen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.plannen = plannen;
        this.lezer = lezer;
        this.dossiers = dossiers;
        this.toestemmingen = toestemmingen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Begins the plan of a case; does nothing when it has one. */
    public void open(String zaaknummer, String gebruiker) {
        dossiers.zaak(zaaknummer);
        if (plannen.open(zaaknummer, klok.instant(), wie(gebruiker))) {
            plannen.voegToe(
                    new PlanversieEntity(zaaknummer, 1, klok.instant(), Auteur.medewerker(wie(gebruiker)), null));
            registreer(zaaknummer, "gezinsplan_geopend", null, gebruiker);
            gebeurtenissen.publishEvent(PlanStand.geopend(zaaknummer, vandaag()));
        }
    }

    /** Whether the case has a plan. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public boolean bestaat(String zaaknummer) {
        return plannen.bestaat(zaaknummer);
    }

    /** The facts that processes and decisions steer by. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public Planstand stand(String zaaknummer) {
        return Planstanden.van(
                plan(zaaknummer),
                dossiers.personen(zaaknummer),
                toestemmingen.toestemmingen(zaaknummer),
                klok.getZone());
    }

    /** How far every goal is, also of those that lapsed. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public List<Doelstand> doelen(String zaaknummer) {
        var plan = plan(zaaknummer);
        return plan.doelen().stream()
                .map(doel -> new Doelstand(doel.doelId(), doel.inhoud().leefgebied(), plan.stand(doel.doelId())))
                .toList();
    }

    /** The newest version, as this reader may see it. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public Planblad blad(String zaaknummer, Lezer wie) {
        var plan = plan(zaaknummer);
        return lezer.blad(plan, plan.nummer(), wie);
    }

    /** A version as it was, as this reader may see it; what he may see is decided by today. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public Planblad blad(String zaaknummer, int versie, Lezer wie) {
        var plan = plan(zaaknummer);
        if (!plan.heeftVersie(versie)) {
            throw new PlanFout("versie", "Deze versie van het plan is er niet.");
        }
        return lezer.blad(plan, versie, wie);
    }

    /** Everything that was written and that this reader may see, new to old. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public List<Planblad.Tekst> geschiedenis(String zaaknummer, Lezer wie) {
        return lezer.geschiedenis(plan(zaaknummer), wie);
    }

    /** All wordings of a goal that this reader may see, old to new. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public List<Planblad.Doel> doelgeschiedenis(String zaaknummer, UUID doelId, Lezer wie) {
        return lezer.wijzigingen(plan(zaaknummer), doelId, wie);
    }

    /** The number to send back as {@code gezien} with {@link #voegTekstToe}: changes with every text in that place. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public long gezien(String zaaknummer, Sleutel sleutel) {
        return gezien(zaaknummer, sleutel, TEAM);
    }

    /** As above for a member of the family: texts that this reader may not see do not count. */
    @Transactional(readOnly = true, noRollbackFor = ZaakOnbekend.class)
    public long gezien(String zaaknummer, Sleutel sleutel, Lezer wie) {
        var plan = plan(zaaknummer);
        return laatsteIn(plan, sleutel, wie, zichtbaarheid(plan, dossiers.personen(zaaknummer)));
    }

    /** As the method below, whatever others wrote in the meantime and without a choice to share. */
    public void voegTekstToe(String zaaknummer, Sleutel sleutel, String tekst, Auteur auteur) {
        voegTekstToe(zaaknummer, sleutel, tekst, auteur, null, null);
    }

    /**
     * Adds a text. The author's own earlier text in this place becomes history; an empty text takes it back.
     *
     * @param delen the author's choice to share it with the family; null for no choice. See {@link Planblad.Gezinslid#
     *     vraagtKeuze}: without a choice nobody else in the family sees it then.
     * @param gezien {@link #gezien} when the author began to write; null when it does not matter
     * @throws PlanBotsing when somebody wrote in this place after that
     */
    public void voegTekstToe(
            String zaaknummer, Sleutel sleutel, String tekst, Auteur auteur, Boolean delen, Long gezien) {
        var plan = slot(zaaknummer);
        var gezin = dossiers.personen(zaaknummer);
        var schoon = Tekst.alineas(tekst);
        controleer(sleutel, schoon, auteur, gezin, plan);
        var schrijver = auteur.isZelfDoorGezin() ? Lezer.persoon(auteur.persoonId()) : TEAM;
        if (gezien != null && laatsteIn(plan, sleutel, schrijver, zichtbaarheid(plan, gezin)) > gezien) {
            throw new PlanBotsing();
        }
        var geschreven = plannen.voegToe(new PlantekstEntity(
                zaaknummer, versieVoorWijziging(plan, auteur), sleutel, schoon, auteur, klok.instant()));
        if (delen != null && auteur.isGezin() && schoon != null) {
            legDelenVast(plan, geschreven.id(), delen, auteur);
        }
        meldVisie(plan, sleutel.onderdeel(), schoon != null, auteur, gezin);
        meldWijziging(zaaknummer, geschreven.planversie(), plan.vastgesteld(), auteur);
    }

    /**
     * Records whether the others in the family may see a text or goal. The last choice counts, within the limits of the
     * age of its owner.
     *
     * @param stukId id of a {@link Planblad.Tekst} or {@link Planblad.Doel}
     * @param auteur the owner: the member of the family who wrote it, or whom it is about
     */
    public void kiesDelen(String zaaknummer, UUID stukId, boolean delen, Auteur auteur) {
        var plan = slot(zaaknummer);
        var zichtbaarheid = zichtbaarheid(plan, dossiers.personen(zaaknummer));
        var eigenaar = plan.alleTeksten().stream()
                .filter(tekst -> tekst.id().equals(stukId))
                .findFirst()
                .flatMap(zichtbaarheid::eigenaar)
                .or(() -> plan.doel(stukId).flatMap(zichtbaarheid::eigenaar));
        new Planinvoer()
                .eis(
                        auteur.isGezin()
                                && eigenaar.filter(auteur.persoonId()::equals).isPresent(),
                        "delen",
                        "Alleen wie dit schreef of over wie het gaat, kiest of anderen in het gezin het zien.")
                .klaar();
        legDelenVast(plan, stukId, delen, auteur);
    }

    /**
     * Adds a goal.
     *
     * @return its id
     */
    public UUID voegDoelToe(String zaaknummer, Doelinhoud inhoud, Auteur auteur) {
        var doelId = UUID.randomUUID();
        schrijfDoel(zaaknummer, doelId, inhoud, auteur, 0);
        return doelId;
    }

    /**
     * Changes the wording of a goal; the earlier wording stays in the history.
     *
     * @param gezien {@link Planblad.Doel#revisie} that the writer changed
     * @throws PlanBotsing when somebody changed the goal after that
     */
    public void wijzigDoel(String zaaknummer, UUID doelId, Doelinhoud inhoud, Auteur auteur, int gezien) {
        schrijfDoel(zaaknummer, doelId, inhoud, auteur, gezien);
    }

    /** Adds an action to a goal. */
    public UUID voegActieToe(String zaaknummer, UUID doelId, Actieinhoud inhoud, Auteur auteur) {
        var actieId = UUID.randomUUID();
        schrijfActie(zaaknummer, doelId, actieId, inhoud, auteur, 0);
        return actieId;
    }

    /**
     * Changes an action.
     *
     * @param gezien {@link Planblad.Actie#revisie} that the writer changed
     * @throws PlanBotsing when somebody changed the action after that
     */
    public void wijzigActie(
            String zaaknummer, UUID doelId, UUID actieId, Actieinhoud inhoud, Auteur auteur, int gezien) {
        schrijfActie(zaaknummer, doelId, actieId, inhoud, auteur, gezien);
    }

    /** Records how far a goal is: open, bereikt, deels_bereikt, niet_bereikt or vervallen. */
    public void stelDoelVast(String zaaknummer, UUID doelId, String stand, String gebruiker) {
        var plan = slot(zaaknummer);
        new Planinvoer()
                .eis(plan.doel(doelId).isPresent(), "doel", "Dit doel staat niet in het plan.")
                .eis(Labels.DOELSTANDEN.containsKey(stand), "stand", "Kies hoe ver het doel is.")
                .klaar();
        feit(plan, Soort.DOELSTAND, doelId, stand, vandaag(), null, gebruiker);
        if (plan.doel(doelId).filter(doel -> doel.inhoud().opZorg()).isPresent()) {
            meldDoelOpZorg(plan, doelId, !Plan.VERVALLEN.equals(stand));
        }
    }

    /**
     * Records the answer to the safety question and publishes {@link VeiligheidBeantwoord}.
     *
     * @param antwoord ja, nee or nog_onbekend
     * @param datum day on which it was asked; null for today
     * @param vervolgDatum day on which it is asked again; required with nog_onbekend, after today
     */
    public void beantwoordVeiligheid(
            String zaaknummer, String antwoord, LocalDate datum, LocalDate vervolgDatum, String gebruiker) {
        var plan = slot(zaaknummer);
        var dag = Objects.requireNonNullElse(datum, vandaag());
        var onbekend = Planstanden.NOG_ONBEKEND.equals(antwoord);
        var vorige = plan.laatste(Soort.VEILIGHEID).map(FeitEntity::datum).orElse(LocalDate.MIN);
        new Planinvoer()
                .eis(
                        antwoord != null && Labels.VEILIGHEID.containsKey(antwoord),
                        "antwoord",
                        "Kies of er zorgen zijn over de veiligheid: ja, nee of nog niet bekend.")
                .eis(!dag.isAfter(vandaag()), "datum", "De dag waarop u het vroeg ligt in de toekomst.")
                .eis(!dag.isBefore(vorige), "datum", "Er is al een antwoord van een latere dag.")
                .eis(
                        !onbekend || vervolgDatum != null,
                        "vervolgDatum",
                        "Kies bij 'nog niet bekend' de dag waarop u het opnieuw vraagt.")
                .eis(
                        !onbekend || vervolgDatum == null || vervolgDatum.isAfter(vandaag()),
                        "vervolgDatum",
                        "De dag waarop u het opnieuw vraagt, moet na vandaag liggen.")
                .klaar();
        var vervolg = onbekend ? vervolgDatum : null;
        feit(plan, Soort.VEILIGHEID, null, antwoord, dag, vervolg, gebruiker);
        registreer(zaaknummer, "gezinsplan_veiligheid", antwoord, gebruiker);
        gebeurtenissen.publishEvent(PlanStand.veiligheid(zaaknummer, antwoord, dag));
        gebeurtenissen.publishEvent(new VeiligheidBeantwoord(zaaknummer, antwoord, dag, vervolg));
    }

    /**
     * Records that a familiegroepsplan was offered, and what the family chose.
     *
     * @param keuze eigen_plan, samen_met_team or nog_niet_gekozen
     * @param datum null for today
     */
    public void legFamiliegroepsplanVast(String zaaknummer, String keuze, LocalDate datum, String gebruiker) {
        var plan = slot(zaaknummer);
        new Planinvoer()
                .eis(
                        keuze != null && Labels.FAMILIEGROEPSPLAN.containsKey(keuze),
                        "keuze",
                        "Kies wat het gezin wil met het familiegroepsplan.")
                .klaar();
        feit(plan, Soort.FAMILIEGROEPSPLAN, null, keuze, nietLater(datum), null, gebruiker);
    }

    /** Records that money was discussed with the family. */
    public void bespreekFinancien(String zaaknummer, LocalDate datum, String gebruiker) {
        feit(slot(zaaknummer), Soort.FINANCIEN_BESPROKEN, null, Zichtbaarheid.JA, nietLater(datum), null, gebruiker);
    }

    /** Records that the development of the young child was asked after. */
    public void legOntwikkelingVast(String zaaknummer, LocalDate datum, String gebruiker) {
        feit(slot(zaaknummer), Soort.ONTWIKKELING_GEVRAAGD, null, Zichtbaarheid.JA, nietLater(datum), null, gebruiker);
    }

    /** Records that the family was offered to work in the plan digitally. */
    public void bodDigitaalAan(String zaaknummer, LocalDate datum, String gebruiker) {
        feit(slot(zaaknummer), Soort.DIGITAAL_AANGEBODEN, null, Zichtbaarheid.JA, nietLater(datum), null, gebruiker);
    }

    /** Records that a member of the family opened the plan. */
    public void noteerGeopend(String zaaknummer, UUID persoonId) {
        var plan = slot(zaaknummer);
        voegFeitToe(plan, Soort.GEOPEND, persoonId, Zichtbaarheid.JA, vandaag(), null, Auteur.persoon(persoonId));
    }

    /**
     * Records that a member of the family agrees with the version of now, or does not.
     *
     * @param auteur that member: himself, or by way of a worker (on paper, told)
     * @param datum day on which it was said or signed; null for today
     */
    public void legAkkoordVast(String zaaknummer, boolean akkoord, LocalDate datum, Auteur auteur) {
        var plan = slot(zaaknummer);
        new Planinvoer()
                .eis(isGezinslid(auteur, dossiers.personen(zaaknummer)), "persoon", "Kies wie akkoord gaat.")
                .klaar();
        plannen.voegToe(new FeitEntity(
                zaaknummer,
                plan.nummer(),
                Soort.AKKOORD,
                auteur.persoonId(),
                akkoord ? Planstanden.AKKOORD : Planstanden.NIET_AKKOORD,
                nietLater(datum),
                null,
                auteur,
                klok.instant()));
        if (auteur.isZelfDoorGezin()) {
            gebeurtenissen.publishEvent(new PlanGewijzigd(zaaknummer, plan.nummer(), true));
        }
    }

    /**
     * Sets the version of now: it stays readable as it is. Whether it is complete is the caller's question.
     *
     * @throws PlanFout when nothing was changed since the last time
     */
    public void stelVast(String zaaknummer, String gebruiker) {
        var plan = slot(zaaknummer);
        new Planinvoer()
                .eis(!plan.vastgesteld(), "versie", "Deze versie van het plan is al vastgesteld.")
                .klaar();
        plannen.voegToe(new VaststellingEntity(zaaknummer, plan.nummer(), klok.instant(), wie(gebruiker)));
        dossiers.registreer(
                zaaknummer,
                new Registratie("gezinsplan_vastgesteld", null, String.valueOf(plan.nummer()), null, null),
                gebruiker);
        gebeurtenissen.publishEvent(PlanStand.vastgesteld(zaaknummer, vandaag()));
        gebeurtenissen.publishEvent(new PlanVastgesteld(zaaknummer, plan.nummer()));
    }

    /**
     * Begins the next version after one was set; does nothing when the newest version is not set yet.
     *
     * @param reden why, in words for the history; may be null
     */
    public void nieuweVersie(String zaaknummer, String reden, String gebruiker) {
        var plan = slot(zaaknummer);
        new Planinvoer().lengte("reden", reden, 2_000).klaar();
        if (plan.vastgesteld()) {
            var versie = beginVersie(plan, Auteur.medewerker(wie(gebruiker)), Tekst.alineas(reden));
            gebeurtenissen.publishEvent(new PlanGewijzigd(zaaknummer, versie, false));
        }
    }

    private void schrijfDoel(String zaaknummer, UUID doelId, Doelinhoud inhoud, Auteur auteur, int gezien) {
        var plan = slot(zaaknummer);
        var gezin = dossiers.personen(zaaknummer);
        var ids = gezin.stream().map(Persoon::id).toList();
        var revisie = plan.doel(doelId).map(DoelEntity::revisie).orElse(0);
        new Planinvoer()
                .eis(gezien == 0 || revisie > 0, "doel", "Dit doel staat niet in het plan.")
                .eis(
                        Leefgebied.van(inhoud.leefgebied()).isPresent(),
                        "leefgebied",
                        "Kies bij welk onderwerp het doel hoort.")
                .tekst("doel", inhoud.doel(), "Schrijf het doel op, in de woorden van het gezin.")
                .tekst("meetbaar", inhoud.meetbaar(), "Schrijf op wanneer het doel bereikt is.")
                .eis(!inhoud.voorWie().isEmpty(), "voorWie", "Kies voor wie het doel is.")
                .eis(ids.containsAll(inhoud.voorWie()), "voorWie", "Kies alleen leden van dit gezin.")
                .eis(isBekend(auteur, gezin), "auteur", "Kies wiens woorden dit zijn.")
                .klaar();
        if (revisie != gezien) {
            throw new PlanBotsing();
        }
        var geschreven = plannen.voegToe(new DoelEntity(
                zaaknummer, versieVoorWijziging(plan, auteur), doelId, revisie + 1, inhoud, auteur, klok.instant()));
        if (inhoud.opZorg()
                || plan.doel(doelId).filter(doel -> doel.inhoud().opZorg()).isPresent()) {
            meldDoelOpZorg(plan, doelId, inhoud.opZorg());
        }
        meldWijziging(zaaknummer, geschreven.planversie(), plan.vastgesteld(), auteur);
    }

    private void schrijfActie(
            String zaaknummer, UUID doelId, UUID actieId, Actieinhoud inhoud, Auteur auteur, int gezien) {
        var plan = slot(zaaknummer);
        var revisie = plan.actie(doelId, actieId).map(ActieEntity::revisie).orElse(0);
        new Planinvoer()
                .eis(plan.doel(doelId).isPresent(), "doel", "Dit doel staat niet in het plan.")
                .eis(gezien == 0 || revisie > 0, "actie", "Deze actie staat niet bij dit doel.")
                .tekst("wat", inhoud.wat(), "Schrijf op wat er gaat gebeuren.")
                .eis(inhoud.wie() != null, "wie", "Schrijf op wie dit doet.")
                .lengte("wie", inhoud.wie(), 200)
                .eis(
                        inhoud.soort() != null && Labels.ACTIESOORTEN.containsKey(inhoud.soort()),
                        "soort",
                        "Kies of dit het gezin, het netwerk, een vrijwilliger of een hulpverlener is.")
                .eis(
                        inhoud.stand() != null && Labels.ACTIESTANDEN.containsKey(inhoud.stand()),
                        "stand",
                        "Kies of de actie nog gedaan moet worden.")
                .eis(isBekend(auteur, dossiers.personen(zaaknummer)), "auteur", "Kies wiens woorden dit zijn.")
                .klaar();
        if (revisie != gezien) {
            throw new PlanBotsing();
        }
        var geschreven = plannen.voegToe(new ActieEntity(
                zaaknummer,
                versieVoorWijziging(plan, auteur),
                doelId,
                actieId,
                revisie + 1,
                inhoud,
                auteur,
                klok.instant()));
        meldWijziging(zaaknummer, geschreven.planversie(), plan.vastgesteld(), auteur);
    }

    private static long laatsteIn(Plan plan, Sleutel sleutel, Lezer wie, Zichtbaarheid zichtbaarheid) {
        return plan.alleTeksten().stream()
                .filter(tekst -> tekst.sleutel().equals(sleutel) && zichtbaarheid.ziet(wie, tekst))
                .mapToLong(PlantekstEntity::volgnummer)
                .max()
                .orElse(0);
    }

    private static void controleer(Sleutel sleutel, String tekst, Auteur auteur, List<Persoon> gezin, Plan plan) {
        var onderdeel = sleutel.onderdeel();
        var eerder = plan.teksten(onderdeel).stream()
                .anyMatch(oud -> oud.sleutel().equals(sleutel)
                        && Objects.equals(oud.auteur().medewerker(), auteur.medewerker())
                        && Objects.equals(oud.auteur().persoonId(), auteur.persoonId()));
        new Planinvoer()
                .eis(tekst != null || eerder, "tekst", "Schrijf een tekst.")
                .lengte("tekst", tekst, Planinvoer.LANGSTE_TEKST)
                .eis(isBekend(auteur, gezin), "auteur", "Kies wiens woorden dit zijn.")
                .eis(magSchrijven(onderdeel, auteur, gezin), "auteur", schrijfrecht(onderdeel))
                .eis(bestaat(sleutel, gezin), "bij", "Kies over wie of waarover deze tekst gaat.")
                .klaar();
    }

    private static boolean bestaat(Sleutel sleutel, List<Persoon> gezin) {
        return switch (sleutel.onderdeel().bij()) {
            case GEZIN -> sleutel.bij() == null;
            case LEEFGEBIED -> Leefgebied.van(sleutel.bij()).isPresent();
            case PERSOON ->
                gezin.stream().anyMatch(persoon -> persoon.id().toString().equals(sleutel.bij()));
        };
    }

    private static boolean magSchrijven(Onderdeel onderdeel, Auteur auteur, List<Persoon> gezin) {
        var jeugdige = gezin.stream()
                .filter(persoon -> persoon.id().equals(auteur.persoonId()))
                .anyMatch(Zichtbaarheid::isJeugdig);
        return switch (onderdeel.schrijfrecht()) {
            case IEDEREEN -> true;
            case GEZIN -> auteur.isGezin();
            case JEUGDIGE -> auteur.isGezin() && jeugdige;
            case MEDEWERKER -> !auteur.isGezin();
        };
    }

    private static String schrijfrecht(Onderdeel onderdeel) {
        return switch (onderdeel.schrijfrecht()) {
            case IEDEREEN -> "";
            case GEZIN -> "Hier staan de woorden van het gezin zelf. Kies van wie ze zijn.";
            case JEUGDIGE -> "Hier staan de woorden van een kind of jongere. Kies van wie ze zijn.";
            case MEDEWERKER -> "Hier staat hoe de gezinswerker het ziet. Het gezin schrijft dit niet.";
        };
    }

    private static boolean isBekend(Auteur auteur, List<Persoon> gezin) {
        return !auteur.isGezin() || isGezinslid(auteur, gezin);
    }

    private static boolean isGezinslid(Auteur auteur, List<Persoon> gezin) {
        return gezin.stream().anyMatch(persoon -> persoon.id().equals(auteur.persoonId()));
    }

    private int versieVoorWijziging(Plan plan, Auteur auteur) {
        return plan.vastgesteld() ? beginVersie(plan, auteur, null) : plan.nummer();
    }

    private int beginVersie(Plan plan, Auteur auteur, String reden) {
        var nummer = plan.nummer() + 1;
        plannen.voegToe(new PlanversieEntity(plan.zaaknummer(), nummer, klok.instant(), auteur, reden));
        dossiers.registreer(
                plan.zaaknummer(),
                new Registratie("gezinsplan_nieuwe_versie", null, String.valueOf(nummer), null, null),
                auteur.gebruiker());
        return nummer;
    }

    private void meldWijziging(String zaaknummer, int versie, boolean nieuweVersie, Auteur auteur) {
        if (nieuweVersie || auteur.isZelfDoorGezin()) {
            gebeurtenissen.publishEvent(new PlanGewijzigd(zaaknummer, versie, auteur.isZelfDoorGezin()));
        }
    }

    /** @param plan as it was before this text */
    private void meldVisie(Plan plan, Onderdeel onderdeel, boolean geschreven, Auteur auteur, List<Persoon> gezin) {
        var anderen = plan.teksten(onderdeel).stream()
                .anyMatch(tekst -> !Objects.equals(tekst.auteur().medewerker(), auteur.medewerker())
                        || !Objects.equals(tekst.auteur().persoonId(), auteur.persoonId()));
        var aanwezig = geschreven || anderen;
        if (onderdeel == Onderdeel.VISIE_GEZIN
                || onderdeel == Onderdeel.VISIE_JEUGDIGE && gezin.stream().allMatch(Zichtbaarheid::isJeugdig)) {
            gebeurtenissen.publishEvent(PlanStand.visieGezin(plan.zaaknummer(), aanwezig));
        } else if (onderdeel == Onderdeel.VISIE_GEZINSWERKER) {
            gebeurtenissen.publishEvent(PlanStand.visieGezinswerker(plan.zaaknummer(), aanwezig));
        }
    }

    /** @param plan as it was before the goal changed */
    private void meldDoelOpZorg(Plan plan, UUID doelId, boolean opZorg) {
        var anderDoel = plan.geldendeDoelen().stream()
                .anyMatch(doel -> !doel.doelId().equals(doelId) && doel.inhoud().opZorg());
        gebeurtenissen.publishEvent(PlanStand.doelOpZorg(plan.zaaknummer(), opZorg || anderDoel));
    }

    private void legDelenVast(Plan plan, UUID stukId, boolean delen, Auteur auteur) {
        voegFeitToe(plan, Soort.DELEN, stukId, delen ? Zichtbaarheid.JA : Zichtbaarheid.NEE, vandaag(), null, auteur);
    }

    private void feit(
            Plan plan,
            Soort soort,
            UUID bij,
            String waarde,
            LocalDate datum,
            LocalDate vervolgDatum,
            String gebruiker) {
        voegFeitToe(plan, soort, bij, waarde, datum, vervolgDatum, Auteur.medewerker(wie(gebruiker)));
    }

    private void voegFeitToe(
            Plan plan, Soort soort, UUID bij, String waarde, LocalDate datum, LocalDate vervolgDatum, Auteur auteur) {
        plannen.voegToe(new FeitEntity(
                plan.zaaknummer(),
                plan.versieVoorFeit(),
                soort,
                bij,
                waarde,
                datum,
                vervolgDatum,
                auteur,
                klok.instant()));
    }

    private LocalDate nietLater(LocalDate datum) {
        new Planinvoer()
                .eis(datum == null || !datum.isAfter(vandaag()), "datum", "Deze dag ligt in de toekomst.")
                .klaar();
        return Objects.requireNonNullElse(datum, vandaag());
    }

    private Zichtbaarheid zichtbaarheid(Plan plan, List<Persoon> gezin) {
        return new Zichtbaarheid(plan, gezin, vandaag(), klok.getZone());
    }

    private void registreer(String zaaknummer, String soort, String code, String gebruiker) {
        dossiers.registreer(zaaknummer, new Registratie(soort, code), gebruiker);
    }

    private Plan plan(String zaaknummer) {
        return plannen.lees(zaaknummer).orElseThrow(ZaakOnbekend::new);
    }

    private Plan slot(String zaaknummer) {
        plannen.slot(zaaknummer);
        return plan(zaaknummer);
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private static String wie(String gebruiker) {
        return gebruiker == null ? SYSTEEM : gebruiker;
    }
}
