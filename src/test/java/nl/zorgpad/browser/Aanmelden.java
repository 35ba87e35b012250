package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Registering an invented family through the screens. */
final class Aanmelden {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Aanmelden() {}

    /** A family in Kanaleneiland with a child of two, reported by the family doctor. */
    static void gezinMetPeuter(Werkplek voordeur, String gezinsnaam, LocalDateTime moment) {
        voordeur.begin("Aanmelding")
                .vul("kanaal", "Huisarts")
                .vul("aanmeldDatumTijd", moment.format(MOMENT))
                .vul("melderRol", "Huisarts")
                .vul("gezinOpDeHoogte", "Ja")
                .vul("woonplaatsUtrecht", "Ja")
                .vul("wijk", "Kanaleneiland")
                .vul("voorkeurstaal", "Arabisch")
                .vul("tolk", "Ja")
                .vul("toeslagenGedupeerd", "Nee")
                .vul("aanmelderIsJongere", "Nee")
                .vul("zwangerschap", "Nee")
                .vul("aantalOuders", "1")
                .vul("aantalKinderen", "1")
                .vul("gezinsnaam", gezinsnaam)
                .vul("telefoon", "030 0000000")
                .vul("ouder1Voornaam", "Amira")
                .vul("ouder1Achternaam", gezinsnaam)
                .vul("ouder1Rol", "Moeder")
                .vul("ouder1Gezag", "Ja")
                .vul("kind1Voornaam", "Noor")
                .vul("kind1Geboortedatum", moment.minusYears(2).minusMonths(3).format(DATUM))
                .vul("kind1Schoolsoort", "Nog niet")
                .kruisAan("kind1EigenVraag");
        voordeur.vastleggenKnop().click();
        assertThat(voordeur.melding()).containsText("Het is vastgelegd.");
    }

    /** Nothing is wrong but the question itself: neither danger nor debts, and more than a light question. */
    static Formulier verken(Formulier vraagverkenning) {
        return vraagverkenning
                .vul("hulpvraagInEigenWoorden", "Noor praat nog niet en slaapt slecht.")
                .vul("zorgenOverVeiligheid", "Nee")
                .vul("suicidaliteitAcuut", "Nee")
                .vul("lopendeMaatregel", "Nee")
                .vul("leefgebieden", "Opvoeden en opgroeien")
                .vul("aardVraag", "Meer dan een lichte vraag")
                .vul("steunNetwerk", "Weinig of geen")
                .vul("themaScheiding", "Nee")
                .vul("ontwikkelingJongKind", "Ja, zorgen")
                .vul("thuiszitten", "Nee");
    }
}
