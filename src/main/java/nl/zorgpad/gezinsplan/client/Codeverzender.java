package nl.zorgpad.gezinsplan.client;

import java.time.Instant;

/**
 * Sends the one-time code by which an invited family member shows that the link is in the right hands. An organisation
 * brings its own as a Spring bean (an SMS service, for example); without one nobody can be invited. The channel must be
 * another one than that of the link.
 */
public interface Codeverzender {

    /**
     * Sends the code. Neither code nor telephone number may be logged.
     *
     * @throws RuntimeException when it could not be handed to the channel; the family member is told to try again later
     */
    void verstuur(Codebericht bericht);

    /**
     * What to send.
     *
     * @param telefoon number of the person, as the worker entered it
     * @param code six digits
     * @param geldigTot until when the code works
     */
    record Codebericht(String telefoon, String code, Instant geldigTot) {

        /** Hides the data: it is secret. */
        @Override
        public String toString() {
            return "Codebericht[afgeschermd]";
        }
    }
}
