package nl.zorgpad.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A case as other capabilities may know it: no personal data.
 *
 * @param zaaknummer {@code GZ-2026-000001}
 * @param team tenant id of the team that handles the case now
 * @param status {@code open} or {@code gesloten}
 * @param uitkomst code; null while open
 * @param geslotenOp null while open
 * @param klokken latest date per clock (see {@link DossierService#legKlokVast}), in the order in which they were first set
 */
public record Zaak(
        String zaaknummer,
        UUID dossierId,
        String team,
        String kanaal,
        String status,
        Instant aanmeldDatumTijd,
        String uitkomst,
        Instant geslotenOp,
        Map<String, LocalDate> klokken) {}
