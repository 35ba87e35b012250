package nl.zorgpad.dossier;

import java.util.List;

/** What one worker may see of one case now. */
record Toegang(ZaakEntity zaak, boolean volledig, List<Inzagedeel> delen) {

    boolean toontFormulier(String formulier) {
        return volledig || delen.stream().anyMatch(deel -> deel.toontFormulier(formulier));
    }

    boolean toontDocument(String soort) {
        return volledig || delen.stream().anyMatch(deel -> deel.toontDocument(soort));
    }

    boolean toontKaart(Object kaart) {
        return volledig || delen.stream().anyMatch(deel -> deel.toontKaart(kaart));
    }
}
