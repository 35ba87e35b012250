package nl.zorgpad.detentie.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.zorgpad.dossier.DossierFout;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.partner.Berichtlezer;
import nl.zorgpad.partner.Partner;
import nl.zorgpad.partner.PartnerFout;
import nl.zorgpad.partner.Vingerafdruk;
import nl.zorgpad.platform.formulier.Formulierregels;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what the front office reports: once per reference, whole or not at all. */
@Service
class DetentiemeldingService {

    private final Berichtlezer lezer;
    private final Formulierregels regels;
    private final DetentiemeldingRepository meldingen;
    private final Detentiestart proces;
    private final DossierService dossiers;
    private final TeamService teams;
    private final TransactionTemplate transactie;

    DetentiemeldingService(
            Berichtlezer lezer,
            Formulierregels regels,
            DetentiemeldingRepository meldingen,
            Detentiestart proces,
            DossierService dossiers,
            TeamService teams,
            TransactionTemplate transactie) {
        this.lezer = lezer;
        this.regels = regels;
        this.meldingen = meldingen;
        this.proces = proces;
        this.dossiers = dossiers;
        this.teams = teams;
        this.transactie = transactie;
    }

    /** What the front office hears of its report. */
    @Schema(name = "OntvangenDetentiemelding")
    record Ontvangst(
            @Schema(description = "Nummer van de zaak", example = "GZ-2026-000123")
            String zaaknummer,

            @Schema(example = "DT-2026-000123") String bronReferentie,

            @Schema(description = "Het team dat de zaak nu heeft", example = "Ondiep")
            String team) {}

    /** @param nieuw false when it was sent before */
    record Gemeld(Ontvangst ontvangst, boolean nieuw) {}

    /**
     * Opens a case, or finds the one that the same report opened before.
     *
     * @throws PartnerFout when the data is wrong, or the reference was used for another report
     */
    Gemeld meld(Partner partner, byte[] inhoud) {
        var melding = lezer.lees(
                inhoud,
                PartnerDetentiemelding.class,
                PartnerDetentiemelding.FORMULIER,
                (bericht, boom, fout) -> samenhang(bericht, fout));
        var vingerafdruk = Vingerafdruk.van(melding);
        var eerder = eerder(partner, melding, vingerafdruk);
        if (eerder.isPresent()) {
            return eerder.get();
        }
        try {
            return transactie.execute(status -> {
                var zaak = proces.start(partner, melding);
                var bewaard = meldingen.saveAndFlush(new DetentiemeldingEntity(
                        zaak.zaaknummer(), partner.id(), melding.bronReferentie(), vingerafdruk));
                return new Gemeld(ontvangst(bewaard), true);
            });
        } catch (DataIntegrityViolationException tegelijk) {
            return eerder(partner, melding, vingerafdruk).orElseThrow(() -> tegelijk);
        } catch (DossierFout fout) {
            throw PartnerFout.ongeldig(fout.meldingen().stream()
                    .map(m -> new VeldFout(jsonPad(m.veld(), melding.thuis().size()), m.melding()))
                    .toList());
        }
    }

    /** What this partner reported as this case. */
    Optional<Ontvangst> ontvangst(Partner partner, String zaaknummer) {
        return meldingen.findByZaaknummerAndPartner(zaaknummer, partner.id()).map(this::ontvangst);
    }

    private void samenhang(PartnerDetentiemelding melding, BiConsumer<String, String> fout) {
        if (melding.verwachteEinddatum() != null
                && melding.startDetentie() != null
                && melding.verwachteEinddatum().compareTo(melding.startDetentie()) < 0) {
            fout.accept("verwachteEinddatum", "Deze ligt voor het begin van de detentie.");
        }
        if (melding.betrokkeneRol() != null) {
            if (melding.overJongere() && melding.gedetineerde().schoolsoort() == null) {
                fout.accept("gedetineerde.schoolsoort", "Vul dit veld in als een jongere gedetineerd is.");
            }
            if (!melding.overJongere() && melding.gedetineerde().familierol() == null) {
                fout.accept("gedetineerde.familierol", "Vul dit veld in als een volwassene gedetineerd is.");
            }
        }
        if (melding.thuis().size() > 1) {
            fout.accept("thuis", "Stuur hoogstens één ouder of partner mee.");
        }
        var kinderen = regels.toets(
                PartnerDetentiemelding.FORMULIER,
                "aantalKinderen",
                melding.kinderen().size());
        if (kinderen.fout() != null) {
            fout.accept(
                    "kinderen",
                    kinderen.fout().substring(0, 1).toUpperCase(Locale.ROOT)
                            + kinderen.fout().substring(1));
        }
    }

    private Optional<Gemeld> eerder(Partner partner, PartnerDetentiemelding melding, String vingerafdruk) {
        return meldingen
                .findByPartnerAndBronReferentie(partner.id(), melding.bronReferentie())
                .map(eerder -> {
                    if (!vingerafdruk.equals(eerder.vingerafdruk())) {
                        throw PartnerFout.botsing("Deze bronReferentie hoort al bij zaak " + eerder.zaaknummer()
                                + ", met andere gegevens. Er is niets gewijzigd. Bel het team voor een aanvulling,"
                                + " of gebruik voor een andere detentie een nieuwe bronReferentie.");
                    }
                    return new Gemeld(ontvangst(eerder), false);
                });
    }

    private Ontvangst ontvangst(DetentiemeldingEntity melding) {
        var team = dossiers.zaak(melding.zaaknummer()).team();
        return new Ontvangst(
                melding.zaaknummer(),
                melding.bronReferentie(),
                teams.team(team).map(Team::naam).orElse(team));
    }

    /** {@code personen[0].voornaam} is {@code gedetineerde.voornaam}; then who is at home, then the children. */
    static String jsonPad(String veld, int aantalThuis) {
        if (!veld.startsWith("personen[")) {
            return "gezin." + veld;
        }
        var einde = veld.indexOf(']');
        var nummer = Integer.parseInt(veld.substring("personen[".length(), einde));
        if (nummer == 0) {
            return "gedetineerde" + veld.substring(einde + 1);
        }
        return nummer <= aantalThuis
                ? "thuis[" + (nummer - 1) + veld.substring(einde)
                : "kinderen[" + (nummer - 1 - aantalThuis) + veld.substring(einde);
    }
}
