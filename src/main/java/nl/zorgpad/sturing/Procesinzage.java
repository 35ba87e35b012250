package nl.zorgpad.sturing;

/**
 * What has happened in the processes, for the worker who is logged in: cases of own teams only, in numbers and medians
 * too, and only for who may read the history of the process.
 *
 * <p>All methods throw {@link GeenProcesinzage} for who may not, and {@link ProcesOnbekend} when it does not exist or
 * belongs to another team.
 */
public interface Procesinzage {

    /** @param definitie id of the process definition of which the diagram is shown */
    Procesoverzicht overzicht(String definitie);

    /** The finished instances of all versions of this process. */
    Afgelopenzaken afgelopen(String definitie, Afgelopenzaken.Zoekvraag vraag);

    /** @param instantie id of a process instance, finished or not */
    Zaakverloop verloop(String instantie);

    /** The asker has no right to read the history of this process. */
    final class GeenProcesinzage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public GeenProcesinzage() {
            super("U hebt geen recht om de geschiedenis van dit proces te zien.");
        }
    }

    /** There is no such process or instance, as far as the asker may know. */
    final class ProcesOnbekend extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public ProcesOnbekend() {
            super("Dit proces of deze zaak is er niet, of hoort bij een ander team.");
        }
    }
}
