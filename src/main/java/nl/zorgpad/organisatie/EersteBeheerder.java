package nl.zorgpad.organisatie;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside development the first administrator comes from the environment; without one nobody could ever log in. */
@Component
@Profile("!ontwikkeling & !test")
class EersteBeheerder implements Beginstand {

    private final OrganisatieBeheer beheer;
    private final MedewerkerRepository medewerkers;
    private final String gebruikersnaam;
    private final String wachtwoord;

    EersteBeheerder(
            OrganisatieBeheer beheer,
            MedewerkerRepository medewerkers,
            @Value("${zorgpad.admin.gebruiker:}") String gebruikersnaam,
            @Value("${zorgpad.admin.wachtwoord:}") String wachtwoord) {
        this.beheer = beheer;
        this.medewerkers = medewerkers;
        this.gebruikersnaam = gebruikersnaam;
        this.wachtwoord = wachtwoord;
    }

    @Override
    public void zetKlaar() {
        if (medewerkers.heeftActieveMetRol(Rol.BEHEERDER.id())) {
            return;
        }
        if (gebruikersnaam.isBlank() || wachtwoord.isBlank()) {
            throw new GeenBeheerder(
                    "Er is nog geen beheerder: zet ZORGPAD_ADMIN_GEBRUIKER en ZORGPAD_ADMIN_WACHTWOORD.");
        }
        Set<String> rollen = Set.of(Rol.BEHEERDER.id(), Rol.FUNCTIONEEL_BEHEER.id());
        Integer versie = medewerkers
                .findById(gebruikersnaam)
                .map(MedewerkerEntity::versie)
                .orElse(null);
        try {
            beheer.bewaar(
                    new MedewerkerGegevens(
                            gebruikersnaam, "Eerste Beheerder", true, rollen, Set.of(), wachtwoord, versie),
                    null);
        } catch (OrganisatieFout fout) {
            throw new GeenBeheerder(
                    "De eerste beheerder (ZORGPAD_ADMIN_GEBRUIKER, ZORGPAD_ADMIN_WACHTWOORD) is niet goed: "
                            + fout.getMessage());
        }
    }
}
