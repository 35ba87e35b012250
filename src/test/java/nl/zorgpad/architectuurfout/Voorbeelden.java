package nl.zorgpad.architectuurfout;

import nl.zorgpad.architectuurfout.proces.Voorbeeldproces;
import org.camunda.bpm.engine.RuntimeService;

/** Breaks the rules of {@code ArchitectuurTest} on purpose. */
public class Voorbeelden {

    RuntimeService camundaBuitenProces;

    String procesVanBuiten() {
        return new Voorbeeldproces().naam();
    }
}
