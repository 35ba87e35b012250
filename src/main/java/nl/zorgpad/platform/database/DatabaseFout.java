package nl.zorgpad.platform.database;

/** The application cannot start because of its database; the message is the one sentence for who started it. */
class DatabaseFout extends RuntimeException {

    DatabaseFout(String zin) {
        super(zin);
    }

    DatabaseFout(String zin, Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
