package nl.zorgpad.organisatie;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, what is missing. */
class GeenBeheerderAnalyse extends AbstractFailureAnalyzer<GeenBeheerder> {

    @Override
    protected FailureAnalysis analyze(Throwable geheel, GeenBeheerder oorzaak) {
        return new FailureAnalysis(oorzaak.getMessage(), null, oorzaak);
    }
}
