package nl.zorgpad.platform.database;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a start without an answer of the database as one sentence; the process ends with code 1 and is started again. */
class DatabaseWegAnalyse extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable gemeld, SQLException fout) {
        return Gegevensstoring.van(gemeld)
                .map(storing -> new FailureAnalysis(
                        "Zorgpad start niet: de database antwoordt niet, of neemt geen nieuwe verbinding aan (SQLSTATE "
                                + fout.getSQLState() + ").",
                        "Kijk of de database draait, of haar schijf niet vol is, en of SPRING_DATASOURCE_URL klopt. Een"
                                + " container start vanzelf opnieuw.",
                        gemeld))
                .orElse(null);
    }
}
