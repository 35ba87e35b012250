package nl.zorgpad.platform.formulier;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * A submission is refused. The message is one Dutch sentence per field, one per line. As a bad user request it becomes
 * HTTP 400 on every path of the REST API; the transaction is rolled back, so nothing is stored and the task stays open.
 */
public class FormulierFout extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private final transient List<VeldFout> fouten;

    /** @param fouten at least one; no sentence may contain a submitted value of the dossier group */
    public FormulierFout(List<VeldFout> fouten) {
        super(fouten.stream().map(VeldFout::melding).collect(Collectors.joining("\n")));
        this.fouten = List.copyOf(fouten);
    }

    /** A refusal because of one field. */
    public FormulierFout(String veld, String melding) {
        this(List.of(new VeldFout(veld, melding)));
    }

    public List<VeldFout> fouten() {
        return fouten == null ? List.of() : fouten;
    }
}
