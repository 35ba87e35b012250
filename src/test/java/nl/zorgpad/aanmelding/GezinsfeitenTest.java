package nl.zorgpad.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.zorgpad.dossier.NieuwPersoon;
import org.junit.jupiter.api.Test;

class GezinsfeitenTest {

    private static final LocalDate VANDAAG = LocalDate.parse("2026-02-02");
    private static final int GRENS = 4;

    @Test
    void eenKindVanTweeIsEenJongKind() {
        assertThat(feiten(kind("2024-01-01", "nog_niet", false)).jongKind()).isEqualTo("ja");
    }

    @Test
    void eenKindVanVierOpDeBasisschoolIsGeenJongKindMeer() {
        assertThat(feiten(kind("2022-01-01", "po", false)).jongKind()).isEqualTo("nee");
        assertThat(feiten(kind("2022-01-01", "voorschool", false)).jongKind()).isEqualTo("ja");
    }

    @Test
    void opDeVerjaardagIsHetKindEenJaarOuder() {
        assertThat(feiten(kind("2022-02-02", "po", false)).leeftijdBetrokkene()).isEqualTo(4);
        assertThat(feiten(kind("2022-02-03", "po", false)).leeftijdBetrokkene()).isEqualTo(3);
    }

    @Test
    void zwangerTeltAlsJongKindEnAlsKindInHetGezin() {
        var feiten = Gezinsfeiten.van(List.of(moeder()), true, VANDAAG, GRENS);
        assertThat(feiten.jongKind()).isEqualTo("ja");
        assertThat(feiten.kinderenInGezin()).isEqualTo("ja");
    }

    @Test
    void hetKindMetEenEigenVraagIsDeBetrokkene() {
        var feiten = feiten(kind("2010-01-01", "vo", false), kind("2013-01-01", "po", true));
        assertThat(feiten.leeftijdBetrokkene()).isEqualTo(13);
        assertThat(feiten.schoolsoort()).isEqualTo("po");
        assertThat(feiten.jongereTwaalfPlus()).isEqualTo("ja");
    }

    @Test
    void zonderKinderenIsDeVolwasseneDeBetrokkene() {
        var feiten = Gezinsfeiten.van(List.of(moeder()), false, VANDAAG, GRENS);
        assertThat(feiten.kinderenInGezin()).isEqualTo("nee");
        assertThat(feiten.leeftijdBetrokkene()).isEqualTo(46);
        assertThat(feiten.schoolsoort()).isEqualTo("geen");
    }

    @Test
    void eenMeerderjarigKindMaaktGeenGezinMetKinderen() {
        assertThat(feiten(kind("2005-01-01", "mbo", true)).kinderenInGezin()).isEqualTo("nee");
    }

    private static Gezinsfeiten feiten(NieuwPersoon... kinderen) {
        return Gezinsfeiten.van(List.of(kinderen), false, VANDAAG, GRENS);
    }

    private static NieuwPersoon kind(String geboren, String school, boolean eigenVraag) {
        return NieuwPersoon.kind("Kind", "Voorbeeld", LocalDate.parse(geboren), eigenVraag, null, school);
    }

    private static NieuwPersoon moeder() {
        return NieuwPersoon.volwassene("moeder", "Ouder", "Voorbeeld", LocalDate.parse("1979-05-05"), true, "ja");
    }
}
