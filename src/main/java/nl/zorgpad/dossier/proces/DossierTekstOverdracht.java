package nl.zorgpad.dossier.proces;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierFout;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.stereotype.Component;

/** Keeps the dossier group of every form that no capability takes over itself as texts of the case. */
@Component
class DossierTekstOverdracht implements Formulieroverdracht {

    private final DossierService dossiers;

    DossierTekstOverdracht(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    /** {@code *}: every form without a hand-over of its own. */
    @Override
    public Set<String> formulieren() {
        return Set.of("*");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        if (inzending.dossier().values().stream().allMatch(DossierTekstOverdracht::leeg)) {
            return Map.of();
        }
        if (inzending.zaaknummer() == null) {
            throw new IllegalStateException("Form " + inzending.formulier()
                    + " has personal data but no case yet: it needs a Formulieroverdracht of its own.");
        }
        try {
            dossiers.legTekstenVast(
                    inzending.zaaknummer(),
                    inzending.formulier(),
                    inzending.taskId(),
                    inzending.dossier(),
                    inzending.gebruiker());
        } catch (DossierFout fout) {
            throw new FormulierFout(perVeld(fout));
        }
        return Map.of();
    }

    private static List<VeldFout> perVeld(DossierFout fout) {
        return fout.meldingen().stream()
                .map(melding -> new VeldFout("dossier." + melding.veld(), melding.melding()))
                .toList();
    }

    private static boolean leeg(Object waarde) {
        return waarde == null || waarde instanceof String tekst && tekst.isBlank();
    }
}
