package nl.zorgpad.organisatie;

/** The accounts with which workers log in. */
public interface Accounts {

    /**
     * Gives a worker a new password.
     *
     * @throws OnveiligWachtwoord when the password is not strong enough
     */
    void zetWachtwoord(String gebruikersnaam, String wachtwoord);

    /** The password is not strong enough. */
    class OnveiligWachtwoord extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public OnveiligWachtwoord() {
            super(
                    "Kies een wachtwoord van minstens 10 tekens, met een hoofdletter, een kleine letter, een cijfer en een"
                            + " leesteken, en zonder uw gebruikersnaam.");
        }
    }
}
