package nl.zorgpad.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link DatabaseFout} as its sentence, without a stack trace. */
class DatabaseFoutAnalyse extends AbstractFailureAnalyzer<DatabaseFout> {

    @Override
    protected FailureAnalysis analyze(Throwable gemeld, DatabaseFout fout) {
        return new FailureAnalysis(fout.getMessage(), null, fout);
    }
}
