package nl.zorgpad.sturing;

import java.util.List;

/** Counts that were sent are wrong; none of them is kept. */
public class TellingFout extends RuntimeException {

    private final transient List<Fout> fouten;

    /** @param rij from 1; of a file the first row after the names of the columns */
    public record Fout(int rij, String veld, String melding) {}

    TellingFout(List<Fout> fouten) {
        super("Er is niets bewaard: " + fouten.size() + (fouten.size() == 1 ? " fout." : " fouten."));
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
