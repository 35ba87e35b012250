package nl.zorgpad.architectuurfout.proces;

/** A process class that the samples use from outside. */
public class Voorbeeldproces {

    public String naam() {
        return "voorbeeld";
    }
}
