package nl.zorgpad.dossier;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import org.springframework.stereotype.Component;

/** Decides who may see a dossier, and writes down who did; also who tried to and may not. */
@Component
class Dossiertoegang {

    /** Those who help the family. */
    static final Set<Rol> ZORG = Collections.unmodifiableSet(EnumSet.of(
            Rol.VOORDEUR, Rol.GEZINSWERKER, Rol.TEAMMANAGER, Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID, Rol.PGB_SPECIALIST));

    /** Those who may see who looked. */
    static final Set<Rol> TOEZICHT = Collections.unmodifiableSet(EnumSet.of(Rol.TEAMMANAGER, Rol.FUNCTIONEEL_BEHEER));

    private final ZaakRepository zaken;
    private final InzageRepository inzagen;
    private final MedewerkerService medewerkers;
    private final Taakcontrole taken;
    private final Clock klok;
    private final List<Inzagedeel> beperkteInzage = Inzagedeel.lees();

    Dossiertoegang(
            ZaakRepository zaken,
            InzageRepository inzagen,
            MedewerkerService medewerkers,
            Taakcontrole taken,
            Clock klok) {
        this.zaken = zaken;
        this.inzagen = inzagen;
        this.medewerkers = medewerkers;
        this.taken = taken;
        this.klok = klok;
    }

    /**
     * The case, when this worker has one of these roles in its team. The access is logged in the running transaction; a
     * refused one is too, so that transaction must commit.
     *
     * @param taakId the task from which the worker works; null when there is none
     * @throws ZaakOnbekend when there is no such case or the worker has no right to it
     * @throws DossierFout when the task is not one of this case
     */
    ZaakEntity vraag(
            String zaaknummer, String gebruiker, Set<Rol> rollen, String taakId, String handeling, String onderdeel) {
        var zaak = zaken.findByZaaknummer(zaaknummer).orElseThrow(ZaakOnbekend::new);
        if (!mag(gebruiker, rollen, zaak)) {
            schrijf(zaak, gebruiker, null, InzageEntity.GEWEIGERD, onderdeel);
            throw new ZaakOnbekend();
        }
        controleerTaak(taakId, zaaknummer);
        schrijf(zaak, gebruiker, taakId, handeling, onderdeel);
        return zaak;
    }

    /**
     * What this worker may read: everything for those who help the family, a part for other roles as long as they have an
     * open task on the case. Logged as {@link #vraag} does.
     *
     * @param nodig what has to be seen; when it is not, the worker has no right
     */
    Toegang lees(String zaaknummer, String gebruiker, String taakId, String onderdeel, Predicate<Toegang> nodig) {
        var zaak = zaken.findByZaaknummer(zaaknummer).orElseThrow(ZaakOnbekend::new);
        var toegang = new Toegang(zaak, mag(gebruiker, ZORG, zaak), delen(gebruiker, zaak));
        if (!toegang.volledig() && (toegang.delen().isEmpty() || !nodig.test(toegang))) {
            schrijf(zaak, gebruiker, null, InzageEntity.GEWEIGERD, onderdeel);
            throw new ZaakOnbekend();
        }
        controleerTaak(taakId, zaaknummer);
        schrijf(zaak, gebruiker, taakId, InzageEntity.GELEZEN, onderdeel);
        return toegang;
    }

    private List<Inzagedeel> delen(String gebruiker, ZaakEntity zaak) {
        return medewerker(gebruiker, zaak).map(Medewerker::rollen).orElse(Set.of()).stream()
                .map(Rol::id)
                .flatMap(rol -> beperkteInzage.stream()
                        .filter(deel -> deel.rollen().contains(rol))
                        .filter(deel -> taken.processenMetTaak(zaak.zaaknummer(), zaak.team(), rol).stream()
                                .anyMatch(deel::geldtVoorProces)))
                .distinct()
                .toList();
    }

    private void controleerTaak(String taakId, String zaaknummer) {
        if (taakId != null && !taken.hoortBij(taakId, zaaknummer)) {
            throw new DossierFout("taak", "Deze taak hoort niet bij deze zaak.");
        }
    }

    private boolean mag(String gebruiker, Set<Rol> rollen, ZaakEntity zaak) {
        return medewerker(gebruiker, zaak)
                .filter(medewerker -> rollen.stream().anyMatch(medewerker::heeft))
                .isPresent();
    }

    private Optional<Medewerker> medewerker(String gebruiker, ZaakEntity zaak) {
        return medewerkers
                .medewerker(gebruiker)
                .filter(Medewerker::actief)
                .filter(medewerker -> medewerker.teams().contains(zaak.team()));
    }

    private void schrijf(ZaakEntity zaak, String gebruiker, String taakId, String handeling, String onderdeel) {
        inzagen.saveAndFlush(new InzageEntity(zaak, klok.instant(), gebruiker, taakId, handeling, onderdeel));
    }
}
