package nl.zorgpad.gezinsplan;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgpad.dossier.Dossierinzage;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.veiligheid.VeiligheidService;
import nl.zorgpad.veiligheid.Veiligheidsstand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes a plan for a worker: with the right to the dossier and a line in the access log, in one transaction
 * with what was done. A refused access is logged too.
 */
@Service
@Transactional(noRollbackFor = ZaakOnbekend.class)
class Planpagina {

    private static final String ONDERDEEL = "gezinsplan";
    private static final String GESLOTEN = "gesloten";

    private final Dossierinzage inzage;
    private final GezinsplanService plannen;
    private final VeiligheidService veiligheid;

    Planpagina(Dossierinzage inzage, GezinsplanService plannen, VeiligheidService veiligheid) {
        this.inzage = inzage;
        this.plannen = plannen;
        this.veiligheid = veiligheid;
    }

    /**
     * What the page shows.
     *
     * @param blad null when the case has no plan yet
     * @param veiligheid the work on safety as it stands today; null when there is no plan yet
     * @param open the case is open, so that the plan can be changed
     */
    record Beeld(Planblad blad, Veiligheidsstand veiligheid, boolean open) {

        boolean teWijzigen() {
            return open && blad != null && blad.teWijzigen();
        }
    }

    /**
     * @param versie null for the newest
     * @param voor the member of the family through whose eyes the plan is read, to print it for him; null for the worker's
     */
    Beeld lees(String zaaknummer, Integer versie, UUID voor, String gebruiker) {
        var zaak = inzage.lees(zaaknummer, gebruiker, ONDERDEEL);
        if (!plannen.bestaat(zaaknummer)) {
            return new Beeld(null, null, isOpen(zaak));
        }
        var wie = voor == null ? Lezer.medewerker(gebruiker) : Lezer.persoon(voor);
        return new Beeld(
                versie == null ? plannen.blad(zaaknummer, wie) : plannen.blad(zaaknummer, versie, wie),
                veiligheid.stand(zaaknummer),
                isOpen(zaak));
    }

    List<Planblad.Tekst> geschiedenis(String zaaknummer, String gebruiker) {
        inzage.lees(zaaknummer, gebruiker, ONDERDEEL);
        return plannen.geschiedenis(zaaknummer, Lezer.medewerker(gebruiker));
    }

    List<Planblad.Doel> doelgeschiedenis(String zaaknummer, UUID doelId, String gebruiker) {
        inzage.lees(zaaknummer, gebruiker, ONDERDEEL);
        return plannen.doelgeschiedenis(zaaknummer, doelId, Lezer.medewerker(gebruiker));
    }

    long gezien(String zaaknummer, Sleutel sleutel) {
        return plannen.gezien(zaaknummer, sleutel);
    }

    /**
     * Does something with the plan.
     *
     * @throws PlanFout when the case is closed
     */
    <T> T wijzig(String zaaknummer, String gebruiker, Supplier<T> wijziging) {
        var zaak = inzage.wijzig(zaaknummer, gebruiker, ONDERDEEL);
        new Planinvoer()
                .eis(isOpen(zaak), "zaak", "Deze zaak is gesloten. Het plan kan niet meer worden gewijzigd.")
                .klaar();
        return wijziging.get();
    }

    void wijzig(String zaaknummer, String gebruiker, Runnable wijziging) {
        wijzig(zaaknummer, gebruiker, () -> {
            wijziging.run();
            return null;
        });
    }

    private static boolean isOpen(Zaak zaak) {
        return !GESLOTEN.equals(zaak.status());
    }
}
