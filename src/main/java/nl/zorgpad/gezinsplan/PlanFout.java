package nl.zorgpad.gezinsplan;

import java.util.List;
import java.util.stream.Collectors;

/** Input or an action that the plan refuses; nothing is stored. The message is one Dutch sentence per line. */
public class PlanFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Melding> meldingen;

    /** What is wrong with one field; {@code veld} is the name of the parameter or field of the input. */
    public record Melding(String veld, String melding) {}

    public PlanFout(List<Melding> meldingen) {
        super(meldingen.stream().map(Melding::melding).collect(Collectors.joining("\n")));
        this.meldingen = List.copyOf(meldingen);
    }

    public PlanFout(String veld, String melding) {
        this(List.of(new Melding(veld, melding)));
    }

    public List<Melding> meldingen() {
        return meldingen == null ? List.of() : meldingen;
    }
}
