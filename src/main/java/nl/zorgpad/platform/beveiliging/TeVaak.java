package nl.zorgpad.platform.beveiliging;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords from one address. */
final class TeVaak extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconden;

    TeVaak(Duration wachttijd) {
        super("Te vaak een verkeerd wachtwoord");
        this.seconden = wachttijd.plusSeconds(1).toSeconds();
    }

    long seconden() {
        return seconden;
    }
}
