package nl.zorgpad.procesmodel;

import java.util.List;
import java.util.function.Function;

/** One thing that every process, decision or form has to satisfy; a message says what to do about it. */
enum Controle {
    LEESBAAR("elk bestand is te lezen", Procesbestanden::leesfouten),
    NAAM_IS_ID("de naam van het bestand is de id van wat erin staat", NaamControles::naamIsId),
    NAAM_UNIEK("elke naam komt maar een keer voor, in alle mappen samen", NaamControles::naamUniek),
    ELEMENT_ID("de id van een element zegt wat het is", NaamControles::elementId),
    BERICHTNAAM("de naam van een bericht zegt bij welke capability het hoort", NaamControles::berichtnaam),
    ROL("elke gebruikerstaak heeft een rol die bestaat", TaakControles::rol),
    FORMULIER("elke gebruikerstaak heeft een formulier dat bestaat", TaakControles::formulier),
    UITERSTE_DATUM("elke gebruikerstaak heeft een uiterste datum", TaakControles::uitersteDatum),
    BRON("elk proces, elke gebruikerstaak en elke beslissing noemt een bron", TaakControles::bron),
    TERMIJN("een termijn is een gegeven en staat niet vast in het diagram", TaakControles::termijn),
    BESLISSING("elke beslistaak verwijst naar een beslissing die bestaat", VerwijzingControles::beslissing),
    BEAN("elke servicetaak roept iets aan dat bestaat", VerwijzingControles::bean),
    GEEN_SCRIPT("er staat geen programmacode in een model", VerwijzingControles::geenScript),
    SUBPROCES("elk aangeroepen proces bestaat", VerwijzingControles::aangeroepenProces),
    BEWAARTERMIJN("elk proces en elke beslissing heeft een bewaartermijn", VerwijzingControles::bewaartermijn),
    REGELS("elke regel van een beslissing noemt zijn nummer en herkomst", BeslissingControles::regels),
    GETEKEND("elk element staat in het diagram", DiagramControles::getekend),
    OVERLAP("geen twee elementen liggen over elkaar", DiagramControles::overlap),
    PIJL_DOOR_ELEMENT("geen pijl loopt door een element", DiagramControles::pijlDoorElement),
    PIJLEN_KRUISEN("pijlen kruisen elkaar niet", DiagramControles::pijlenKruisen),
    ONDERDEEL("een formulier heeft alleen onderdelen die in Tasklist werken", FormulierControles::onderdeel),
    VRIJE_TEKST("vrije tekst staat alleen in het dossier", FormulierControles::vrijeTekst),
    VELDNAAM("de sleutel van een veld is een gewone naam", FormulierControles::veldnaam),
    STUURGEGEVENS(
            "wat een formulier aan een proces geeft, staat op de lijst van dat proces",
            FormulierControles::stuurgegevens),
    FORMULIER_GEBRUIKT("elk formulier wordt gebruikt", FormulierControles::gebruikt);

    private final String zin;
    private final Function<Procesbestanden, List<String>> controle;

    Controle(String zin, Function<Procesbestanden, List<String>> controle) {
        this.zin = zin;
        this.controle = controle;
    }

    /** What has to be so, as a sentence. */
    String zin() {
        return zin;
    }

    /** What is not so yet, and what to do about it; empty when all is well. */
    List<String> meldingen(Procesbestanden bestanden) {
        return controle.apply(bestanden);
    }
}
