package nl.zorgpad.veiligheid.proces;

import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.stereotype.Component;

/** The steps of the meldcode are all done, and the EVU has one contact person. [BMELD] [HJ2023] */
@Component
class Meldcodecontrole implements Formuliercontrole {

    static final Set<String> OVERLEG = Set.of("collega", "aandachtsfunctionaris", "advies_veilig_thuis");
    private static final Set<String> GESPREK = Set.of("gesprek", "gesprek_onveilig");

    @Override
    public Set<String> formulieren() {
        return Set.of("meldcode", "expertise-inschakelen");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        return "meldcode".equals(inzending.formulier()) ? stappen(inzending) : contactpersoon(inzending);
    }

    private static List<VeldFout> stappen(Inzending inzending) {
        var gedaan = inzending.stuurgegevens().get("meldcodeStappen") instanceof List<?> lijst ? lijst : List.of();
        if (!gedaan.contains("signalen")) {
            return fout("breng eerst de signalen in kaart (stap 1).");
        }
        if (OVERLEG.stream().noneMatch(gedaan::contains)) {
            return fout("overleg eerst met een collega of Veilig Thuis (stap 2).");
        }
        if (GESPREK.stream().noneMatch(gedaan::contains)) {
            return fout("voer het gesprek, of geef aan dat het nu niet veilig is (stap 3).");
        }
        return List.of();
    }

    private static List<VeldFout> fout(String wat) {
        return List.of(new VeldFout("meldcodeStappen", "Welke stappen zijn gedaan? Nog niet alles: " + wat));
    }

    private static List<VeldFout> contactpersoon(Inzending inzending) {
        var evu = inzending.stuurgegevens().get("expertiseIngeschakeld") instanceof List<?> lijst
                && lijst.contains("evu");
        var naam = inzending.dossier().get("contactpersoonEvu");
        return evu && (naam == null || naam.toString().isBlank())
                ? List.of(
                        new VeldFout(
                                "dossier.contactpersoonEvu",
                                "Vaste contactpersoon: vul in wie van het EVU de contactpersoon is voor gezin en gezinswerker."))
                : List.of();
    }
}
