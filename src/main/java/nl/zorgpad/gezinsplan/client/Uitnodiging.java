package nl.zorgpad.gezinsplan.client;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * An invitation as the worker sees it; times are local.
 *
 * @param stand wacht, geopend, verlopen, vervangen, ingetrokken or geblokkeerd
 * @param telefoonEinde last two digits of the number; null once the invitation has stopped
 */
record Uitnodiging(
        UUID id,
        String naam,
        String uitgenodigdDoor,
        LocalDateTime uitgenodigdOp,
        LocalDateTime geldigTot,
        LocalDateTime eerstGeopendOp,
        LocalDateTime laatstGeopendOp,
        LocalDateTime gestoptOp,
        String stand,
        String telefoonEinde) {

    public boolean isLopend() {
        return "wacht".equals(stand) || "geopend".equals(stand);
    }
}
