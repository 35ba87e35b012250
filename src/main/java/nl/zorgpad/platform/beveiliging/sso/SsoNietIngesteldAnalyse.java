package nl.zorgpad.platform.beveiliging.sso;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, without a stack trace, what is missing. */
class SsoNietIngesteldAnalyse extends AbstractFailureAnalyzer<SsoNietIngesteld> {

    @Override
    protected FailureAnalysis analyze(Throwable geheel, SsoNietIngesteld oorzaak) {
        return new FailureAnalysis(oorzaak.getMessage(), null, oorzaak);
    }
}
