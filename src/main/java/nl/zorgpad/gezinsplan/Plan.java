package nl.zorgpad.gezinsplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.zorgpad.gezinsplan.FeitEntity.Soort;

/** A plan as it follows from everything that was brought into it, up to and including one version. */
final class Plan {

    static final String OPEN = "open";
    static final String VERVALLEN = "vervallen";

    private final String zaaknummer;
    private final List<PlanversieEntity> versies;
    private final List<VaststellingEntity> vaststellingen;
    private final List<PlantekstEntity> teksten;
    private final List<DoelEntity> doelen;
    private final List<ActieEntity> acties;
    private final List<FeitEntity> feiten;

    /** Every list from old to new. */
    Plan(
            String zaaknummer,
            List<PlanversieEntity> versies,
            List<VaststellingEntity> vaststellingen,
            List<PlantekstEntity> teksten,
            List<DoelEntity> doelen,
            List<ActieEntity> acties,
            List<FeitEntity> feiten) {
        this.zaaknummer = zaaknummer;
        this.versies = versies;
        this.vaststellingen = vaststellingen;
        this.teksten = teksten;
        this.doelen = doelen;
        this.acties = acties;
        this.feiten = feiten;
    }

    /** The plan as that version has it. */
    Plan tot(int versie) {
        return new Plan(
                zaaknummer,
                versies.stream().filter(v -> v.nummer() <= versie).toList(),
                vaststellingen.stream().filter(v -> v.nummer() <= versie).toList(),
                tot(teksten, versie),
                tot(doelen, versie),
                tot(acties, versie),
                tot(feiten, versie));
    }

    private static <T extends Inbreng> List<T> tot(List<T> rijen, int versie) {
        return rijen.stream().filter(rij -> rij.planversie() <= versie).toList();
    }

    String zaaknummer() {
        return zaaknummer;
    }

    /** The version that is worked on, or that was set last when nothing changed since. */
    int nummer() {
        return versies.get(versies.size() - 1).nummer();
    }

    boolean heeftVersie(int nummer) {
        return nummer >= 1 && nummer <= nummer();
    }

    boolean vastgesteld() {
        return laatsteVastgesteld() == nummer();
    }

    /** Number of the version that was set last; 0 when none was. */
    int laatsteVastgesteld() {
        return laatsteVaststelling().map(VaststellingEntity::nummer).orElse(0);
    }

    Optional<VaststellingEntity> laatsteVaststelling() {
        return laatste(vaststellingen);
    }

    /** Facts do not begin a version, but they do not change what was set either: they belong to what comes next. */
    int versieVoorFeit() {
        return vastgesteld() ? nummer() + 1 : nummer();
    }

    List<PlanversieEntity> versies() {
        return versies;
    }

    Optional<VaststellingEntity> vaststelling(int nummer) {
        return vaststellingen.stream().filter(v -> v.nummer() == nummer).findFirst();
    }

    /** Everything that was written, old to new, also what its author replaced. */
    List<PlantekstEntity> alleTeksten() {
        return teksten;
    }

    /** The last text of every author in every place. */
    List<PlantekstEntity> teksten() {
        var laatste = new LinkedHashMap<List<Object>, PlantekstEntity>();
        teksten.forEach(tekst -> laatste.put(plek(tekst), tekst));
        return laatste.values().stream().filter(tekst -> tekst.tekst() != null).toList();
    }

    List<PlantekstEntity> teksten(Onderdeel onderdeel) {
        return teksten().stream()
                .filter(tekst -> tekst.sleutel().onderdeel() == onderdeel)
                .toList();
    }

    private static List<Object> plek(PlantekstEntity tekst) {
        var sleutel = tekst.sleutel();
        return List.of(sleutel.onderdeel(), Objects.toString(sleutel.bij(), ""), wie(tekst.auteur()));
    }

    private static Object wie(Auteur auteur) {
        return auteur.isGezin() ? auteur.persoonId() : auteur.medewerker();
    }

    /** The last wording of every goal, in the order in which the goals were made. */
    List<DoelEntity> doelen() {
        var laatste = new LinkedHashMap<UUID, DoelEntity>();
        doelen.forEach(doel -> laatste.put(doel.doelId(), doel));
        return List.copyOf(laatste.values());
    }

    Optional<DoelEntity> doel(UUID doelId) {
        return doelen().stream().filter(doel -> doel.doelId().equals(doelId)).findFirst();
    }

    /** All wordings of a goal, old to new. */
    List<DoelEntity> wijzigingen(UUID doelId) {
        return doelen.stream().filter(doel -> doel.doelId().equals(doelId)).toList();
    }

    List<DoelEntity> geldendeDoelen() {
        return doelen().stream()
                .filter(doel -> !VERVALLEN.equals(stand(doel.doelId())))
                .toList();
    }

    String stand(UUID doelId) {
        return laatste(Soort.DOELSTAND, doelId).map(FeitEntity::waarde).orElse(OPEN);
    }

    /** The last wording of every action of a goal. */
    List<ActieEntity> acties(UUID doelId) {
        var laatste = new LinkedHashMap<UUID, ActieEntity>();
        acties.stream()
                .filter(actie -> actie.doelId().equals(doelId))
                .forEach(actie -> laatste.put(actie.actieId(), actie));
        return List.copyOf(laatste.values());
    }

    Optional<ActieEntity> actie(UUID doelId, UUID actieId) {
        return acties(doelId).stream()
                .filter(actie -> actie.actieId().equals(actieId))
                .findFirst();
    }

    List<FeitEntity> feiten(Soort soort) {
        return feiten.stream().filter(feit -> feit.soort() == soort).toList();
    }

    Optional<FeitEntity> laatste(Soort soort, UUID bij) {
        return laatste(feiten(soort).stream()
                .filter(feit -> Objects.equals(feit.bij(), bij))
                .toList());
    }

    Optional<FeitEntity> laatste(Soort soort) {
        return laatste(feiten(soort));
    }

    List<ActieEntity> acties() {
        return acties;
    }

    private static <T> Optional<T> laatste(List<T> rijen) {
        return rijen.isEmpty() ? Optional.empty() : Optional.of(rijen.get(rijen.size() - 1));
    }
}
