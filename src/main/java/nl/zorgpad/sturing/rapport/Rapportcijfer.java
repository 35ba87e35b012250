package nl.zorgpad.sturing.rapport;

import java.util.List;
import java.util.stream.Stream;

/** The figures of the monthly report, in the order of its columns; what each means stands in the catalogue of figures. */
enum Rapportcijfer {
    AANMELDINGEN("aanmeldingen", "Nieuw"),
    KENNISMAKINGEN("kennismakingen", "Kennis- gemaakt"),
    BINNEN_VIJF_WERKDAGEN("K01", "Binnen 5 werkdagen"),
    LATER_OP_WENS("K02", "Later op wens"),
    DATUM_ONTBREEKT("datum-ontbreekt", "Datum ontbreekt"),
    STARTS("starts", "Gestart"),
    AFSLUITINGEN("afsluitingen", "Gesloten"),
    IN_BEGELEIDING("in-begeleiding", "In bege- leiding"),
    WACHT_OP_KENNISMAKING("wacht-op-kennismaking", "Wacht op kennism."),
    WACHTEND_0_2("wachtend-0-2", "Wacht 0-2 weken"),
    WACHTEND_2_4("wachtend-2-4", "Wacht 2-4 weken"),
    WACHTEND_4_8("wachtend-4-8", "Wacht 4-8 weken"),
    WACHTEND_LANGER_8("wachtend-langer-8", "Wacht > 8 weken"),
    BEROEP("beroep", "Beroep");

    /** The classes of waiting, which together are everybody who waits for the start. */
    static final List<Rapportcijfer> WACHTEND = List.of(WACHTEND_0_2, WACHTEND_2_4, WACHTEND_4_8, WACHTEND_LANGER_8);

    private final String id;
    private final String kop;

    Rapportcijfer(String id, String kop) {
        this.id = id;
        this.kop = kop;
    }

    /** Id in the catalogue of figures. */
    String id() {
        return id;
    }

    /** Head of the column; a space after a hyphen is a place to break the word. */
    String kop() {
        return kop;
    }

    static Stream<Rapportcijfer> alle() {
        return Stream.of(values());
    }
}
