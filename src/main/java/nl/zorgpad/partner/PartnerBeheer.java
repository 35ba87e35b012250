package nl.zorgpad.partner;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.formulier.Formulierregels;
import nl.zorgpad.platform.formulier.Tekst;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the partner organisations and their secrets. A secret is kept as a hash only. */
@Service
@Transactional
public class PartnerBeheer {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String KANALEN_UIT = "aanmelding";
    private static final int LANGSTE_ID = 40;
    private static final int LANGSTE_GEHEIM = 72;
    private static final int GEHEIM_BYTES = 32;

    private final PartnerRepository partners;
    private final TeamService teams;
    private final Formulierregels regels;
    private final PasswordEncoder hashes = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom toeval = new SecureRandom();
    private final BewezenGeheimen bewezen = new BewezenGeheimen(hashes);
    private final String niemandsHash = hashes.encode(nieuwGeheim());

    PartnerBeheer(PartnerRepository partners, TeamService teams, Formulierregels regels) {
        this.partners = partners;
        this.teams = teams;
        this.regels = regels;
    }

    /** A partner with its new secret; null when it kept the old one. */
    record Bewaard(Partner partner, String geheim) {}

    @Transactional(readOnly = true)
    List<Partner> partners() {
        return partners.findAllByOrderByNaam().stream()
                .map(PartnerEntity::alsPartner)
                .toList();
    }

    /** The partner with this id. */
    @Transactional(readOnly = true)
    public Optional<Partner> partner(String id) {
        return partners.findById(id).map(PartnerEntity::alsPartner);
    }

    /** The active partner with this secret. Takes as long when there is no such partner. */
    @Transactional(readOnly = true)
    Optional<Partner> herken(String id, String geheim) {
        var rij = isId(id) ? partners.findById(id) : Optional.<PartnerEntity>empty();
        var past = geheim.length() <= LANGSTE_GEHEIM
                && bewezen.past(geheim, rij.map(PartnerEntity::geheimHash).orElse(niemandsHash));
        return rij.filter(partner -> past).map(PartnerEntity::alsPartner).filter(Partner::actief);
    }

    /** Adds a partner, with a secret, or changes one, that keeps its secret. */
    Bewaard bewaar(Partner partner) {
        controleer(partner);
        var oud = partners.findById(partner.id());
        if (!Objects.equals(oud.map(PartnerEntity::versie).orElse(null), partner.versie())) {
            throw PartnerFout.botsing("Iemand heeft dit intussen gewijzigd. Haal de gegevens opnieuw op.");
        }
        var geheim = oud.isPresent() ? null : nieuwGeheim();
        return new Bewaard(bewaar(oud, partner, geheim), geheim);
    }

    /** Adds a partner with a known secret, unless it is there: for demonstration. */
    void voegToe(Partner partner, String geheim) {
        if (!partners.existsById(partner.id())) {
            controleer(partner);
            bewaar(Optional.empty(), partner, geheim);
        }
    }

    /** Gives the partner another secret; the old one is worthless at once. */
    Bewaard vervangGeheim(String id) {
        var rij = (isId(id) ? partners.findById(id) : Optional.<PartnerEntity>empty())
                .orElseThrow(() -> PartnerFout.onbekend("Er is geen partner met dit id."));
        var geheim = nieuwGeheim();
        rij.vervangGeheim(hashes.encode(geheim));
        return new Bewaard(partners.saveAndFlush(rij).alsPartner(), geheim);
    }

    private Partner bewaar(Optional<PartnerEntity> oud, Partner partner, String geheim) {
        var rij = oud.orElseGet(() -> new PartnerEntity(partner.id()));
        rij.wijzig(partner);
        if (geheim != null) {
            rij.vervangGeheim(hashes.encode(geheim));
        }
        return partners.saveAndFlush(rij).alsPartner();
    }

    private void controleer(Partner partner) {
        var fouten = new ArrayList<VeldFout>();
        eis(
                fouten,
                isId(partner.id()),
                "id",
                "Schrijf het id met kleine letters, cijfers en streepjes, hoogstens 40 tekens.");
        var heeftNaam = partner.naam() != null
                && !partner.naam().isBlank()
                && partner.naam().length() <= 100;
        eis(fouten, heeftNaam, "naam", "Vul een naam in van hoogstens 100 tekens.");
        eis(fouten, !heeftNaam || !Tekst.heeftOpmaak(partner.naam()), "naam", Tekst.GEEN_OPMAAK);
        eis(
                fouten,
                !heeftNaam || !partners.existsByNaamAndIdNot(partner.naam(), partner.id()),
                "naam",
                "Er is al een partner met deze naam.");
        var kanalen = regels.regel(KANALEN_UIT, "kanaal").codes();
        eis(
                fouten,
                partner.kanaal() != null && kanalen.contains(partner.kanaal()),
                "kanaal",
                "Kies als kanaal " + String.join(", ", kanalen) + ".");
        eis(fouten, isTeam(partner.team()), "team", "Kies een bestaand team.");
        if (!fouten.isEmpty()) {
            throw PartnerFout.ongeldig(fouten);
        }
    }

    private static void eis(List<VeldFout> fouten, boolean goed, String veld, String melding) {
        if (!goed) {
            fouten.add(new VeldFout(veld, melding));
        }
    }

    private boolean isTeam(String id) {
        return id != null && id.matches(ID) && teams.team(id).isPresent();
    }

    private static boolean isId(String id) {
        return id != null && id.length() <= LANGSTE_ID && id.matches(ID);
    }

    private String nieuwGeheim() {
        var bytes = new byte[GEHEIM_BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
