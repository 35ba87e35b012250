package nl.zorgpad.aanmelding.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import nl.zorgpad.aanmelding.Aanmelding;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierFout;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.partner.Partner;
import nl.zorgpad.partner.PartnerFout;
import nl.zorgpad.partner.Vingerafdruk;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what partners report: once per reference, whole or not at all. */
@Service
class PartnerAanmeldingService {

    private final AanmeldingService aanmeldingen;
    private final Aanmeldproces proces;
    private final TeamService teams;
    private final TransactionTemplate transactie;

    PartnerAanmeldingService(
            AanmeldingService aanmeldingen, Aanmeldproces proces, TeamService teams, TransactionTemplate transactie) {
        this.aanmeldingen = aanmeldingen;
        this.proces = proces;
        this.teams = teams;
        this.transactie = transactie;
    }

    /** What a partner hears of its report. */
    @Schema(name = "Ontvangst")
    record Ontvangst(
            @Schema(description = "Nummer van de zaak", example = "GZ-2026-000123")
            String zaaknummer,

            @Schema(example = "2026-000123") String bronReferentie,

            @Schema(description = "Het team dat de zaak nu heeft", example = "Ondiep")
            String team) {}

    /** @param nieuw false when the partner had sent it before */
    record Gemeld(Ontvangst ontvangst, boolean nieuw) {}

    /**
     * Opens a case, or finds the one that the same report opened before.
     *
     * @throws PartnerFout when the data is wrong, or the reference was used for another report
     */
    Gemeld meld(Partner partner, PartnerAanmelding aanmelding) {
        var vingerafdruk = Vingerafdruk.van(aanmelding);
        var eerder = eerder(partner, aanmelding, vingerafdruk);
        if (eerder.isPresent()) {
            return eerder.get();
        }
        try {
            var zaak = transactie.execute(status -> proces.start(partner, aanmelding, vingerafdruk));
            return new Gemeld(ontvangst(zaak.zaaknummer(), aanmelding.bronReferentie(), zaak.team()), true);
        } catch (DataIntegrityViolationException tegelijk) {
            return eerder(partner, aanmelding, vingerafdruk).orElseThrow(() -> tegelijk);
        } catch (DossierFout fout) {
            throw PartnerFout.ongeldig(fout.meldingen().stream()
                    .map(m -> new VeldFout(jsonPad(m.veld(), aanmelding.ouders().size()), m.melding()))
                    .toList());
        }
    }

    /** What this partner reported as this case. */
    Optional<Ontvangst> ontvangst(Partner partner, String zaaknummer) {
        return aanmeldingen.gemeldDoor(partner.id(), zaaknummer).map(this::ontvangst);
    }

    private Optional<Gemeld> eerder(Partner partner, PartnerAanmelding aanmelding, String vingerafdruk) {
        return aanmeldingen
                .eerderGemeld(partner.id(), aanmelding.bronReferentie())
                .map(eerder -> {
                    if (!vingerafdruk.equals(eerder.bronVingerafdruk())) {
                        throw PartnerFout.botsing("Deze bronReferentie hoort al bij zaak " + eerder.zaaknummer()
                                + ", met andere gegevens. Er is niets gewijzigd. Bel het team voor een aanvulling,"
                                + " of gebruik voor een ander gezin een nieuwe bronReferentie.");
                    }
                    return new Gemeld(ontvangst(eerder), false);
                });
    }

    private Ontvangst ontvangst(Aanmelding aanmelding) {
        return ontvangst(aanmelding.zaaknummer(), aanmelding.bronReferentie(), aanmelding.team());
    }

    private Ontvangst ontvangst(String zaaknummer, String bronReferentie, String team) {
        return new Ontvangst(
                zaaknummer, bronReferentie, teams.team(team).map(Team::naam).orElse(team));
    }

    /** {@code personen[2].voornaam} is {@code kinderen[1].voornaam} when there is one parent. */
    static String jsonPad(String veld, int aantalOuders) {
        if (veld.startsWith("personen[")) {
            var einde = veld.indexOf(']');
            var nummer = Integer.parseInt(veld.substring("personen[".length(), einde));
            return nummer < aantalOuders
                    ? "ouders[" + nummer + veld.substring(einde)
                    : "kinderen[" + (nummer - aantalOuders) + veld.substring(einde);
        }
        return "aanmeldDatumTijd".equals(veld) ? veld : "gezin." + veld;
    }
}
