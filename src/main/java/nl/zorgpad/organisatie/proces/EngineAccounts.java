package nl.zorgpad.organisatie.proces;

import nl.zorgpad.organisatie.Accounts;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Keeps the passwords where the login looks for them: with the users of the engine. */
@Component
class EngineAccounts implements Accounts {

    private final IdentityService identiteiten;

    EngineAccounts(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public void zetWachtwoord(String gebruikersnaam, String wachtwoord) {
        AlsZorgpad.voerUit(identiteiten, () -> {
            User account = identiteiten.createUserQuery().userId(gebruikersnaam).singleResult();
            if (!identiteiten.checkPasswordAgainstPolicy(wachtwoord, account).isValid()) {
                throw new OnveiligWachtwoord();
            }
            account.setPassword(wachtwoord);
            identiteiten.saveUser(account);
        });
    }
}
