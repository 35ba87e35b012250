package nl.zorgpad.sturing.rapport;

import java.time.YearMonth;

/** Starts the process of a report. */
public interface Maandrapportproces {

    /** A report of a month that was missed. */
    void haalIn(YearMonth maand);

    /** A correction that was opened already. */
    void begin(Maandrapport correctie);
}
