package nl.zorgpad.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** Input or an action that the dossier refuses; nothing is stored. The message is one Dutch sentence per line. */
public class DossierFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Veldmelding> meldingen;

    public DossierFout(List<Veldmelding> meldingen) {
        super(meldingen.stream().map(Veldmelding::melding).collect(Collectors.joining("\n")));
        this.meldingen = List.copyOf(meldingen);
    }

    public DossierFout(String veld, String melding) {
        this(List.of(new Veldmelding(veld, melding)));
    }

    /** What is wrong, per field. */
    public List<Veldmelding> meldingen() {
        return meldingen == null ? List.of() : meldingen;
    }
}
