package nl.zorgpad.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A block of keys in a YAML file, read strictly: every mistake names its line. */
final class Blok {

    private static final String LEEG = "leeg";

    private final String bestand;
    private final String naam;
    private final int regel;
    private final Map<String, Node> inhoud = new LinkedHashMap<>();
    private final Map<String, Integer> regels = new LinkedHashMap<>();

    /** @param naam what this block is, for messages: {@code verwacht} */
    Blok(String bestand, String naam, Node knoop) {
        this.bestand = bestand;
        this.naam = naam;
        this.regel = regel(knoop);
        if (!(knoop instanceof MappingNode blok)) {
            throw fout(regel, "bij '" + naam + "' horen regels van de vorm 'sleutel: waarde'.");
        }
        blok.getValue().forEach(paar -> {
            var sleutel = scalar(naam, paar.getKeyNode()).getValue();
            if (inhoud.put(sleutel, paar.getValueNode()) != null) {
                throw fout(regel(paar.getKeyNode()), "'" + sleutel + "' staat twee keer in '" + naam + "'.");
            }
            regels.put(sleutel, regel(paar.getKeyNode()));
        });
    }

    /** Fails on a key that is not one of these. */
    Blok metSleutels(String... bekend) {
        var toegestaan = Set.of(bekend);
        inhoud.keySet().stream()
                .filter(sleutel -> !toegestaan.contains(sleutel))
                .findFirst()
                .ifPresent(sleutel -> {
                    throw fout(
                            regels.get(sleutel),
                            "'" + sleutel + "' is geen bekende sleutel in '" + naam + "'."
                                    + Spelling.tip(sleutel, toegestaan) + " Bekend zijn: "
                                    + Spelling.lijst(toegestaan) + ".");
                });
        return this;
    }

    int regel() {
        return regel;
    }

    int regel(String sleutel) {
        return regels.getOrDefault(sleutel, regel);
    }

    boolean heeft(String sleutel) {
        return inhoud.containsKey(sleutel);
    }

    Set<String> sleutels() {
        return inhoud.keySet();
    }

    /** The text, or null when the key is not there. */
    String tekst(String sleutel) {
        return heeft(sleutel) ? scalar(sleutel, inhoud.get(sleutel)).getValue().strip() : null;
    }

    String verplicht(String sleutel) {
        var tekst = tekst(sleutel);
        if (tekst == null || tekst.isEmpty()) {
            throw fout(regel, "in '" + naam + "' ontbreekt '" + sleutel + "'.");
        }
        return tekst;
    }

    boolean ja(String sleutel) {
        var tekst = tekst(sleutel);
        if (tekst != null && !Set.of("ja", "nee").contains(tekst)) {
            throw fout(regel(sleutel), "'" + sleutel + "' is ja of nee, niet '" + tekst + "'.");
        }
        return "ja".equals(tekst);
    }

    Integer getal(String sleutel) {
        var tekst = tekst(sleutel);
        try {
            return tekst == null ? null : Integer.valueOf(tekst);
        } catch (NumberFormatException geenGetal) {
            throw fout(regel(sleutel), "'" + sleutel + "' is een heel getal, niet '" + tekst + "'.");
        }
    }

    LocalDate datum(String sleutel) {
        var tekst = tekst(sleutel);
        try {
            return tekst == null ? null : LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw fout(
                    regel(sleutel),
                    "'" + sleutel + "' is een datum zoals 2025-03-10, niet '" + tekst + "'. Let op: jaar-maand-dag.");
        }
    }

    /** The texts of a list; null when the key is not there. */
    List<String> teksten(String sleutel) {
        return heeft(sleutel)
                ? knopen(sleutel).stream()
                        .map(knoop -> scalar(sleutel, knoop).getValue())
                        .toList()
                : null;
    }

    /** The blocks of a list; null when the key is not there. */
    List<Blok> blokken(String sleutel) {
        return heeft(sleutel)
                ? knopen(sleutel).stream()
                        .map(knoop -> new Blok(bestand, sleutel, knoop))
                        .toList()
                : null;
    }

    boolean isLijst(String sleutel) {
        return inhoud.get(sleutel) instanceof SequenceNode;
    }

    Blok blok(String sleutel) {
        return heeft(sleutel) ? new Blok(bestand, sleutel, inhoud.get(sleutel)) : null;
    }

    /** Text, number, boolean, list of these; null for {@code leeg} and for nothing. */
    Object waarde(String sleutel) {
        return waarde(sleutel, inhoud.get(sleutel));
    }

    private Object waarde(String sleutel, Node knoop) {
        if (knoop instanceof SequenceNode lijst) {
            return lijst.getValue().stream().map(deel -> waarde(sleutel, deel)).toList();
        }
        var scalar = scalar(sleutel, knoop);
        var tekst = scalar.getValue();
        if (Tag.NULL.equals(scalar.getTag()) || LEEG.equals(tekst)) {
            return null;
        }
        if (Tag.INT.equals(scalar.getTag()) && tekst.matches("-?\\d{1,9}")) {
            return Integer.valueOf(tekst);
        }
        if (Tag.BOOL.equals(scalar.getTag()) && tekst.matches("true|false")) {
            return Boolean.valueOf(tekst);
        }
        return tekst;
    }

    private List<Node> knopen(String sleutel) {
        if (inhoud.get(sleutel) instanceof SequenceNode lijst) {
            return lijst.getValue();
        }
        throw fout(
                regel(sleutel), "bij '" + sleutel + "' hoort een lijst: [eerste, tweede] of regels met een streepje.");
    }

    private ScalarNode scalar(String sleutel, Node knoop) {
        if (knoop instanceof ScalarNode scalar) {
            return scalar;
        }
        throw fout(regel(sleutel), "bij '" + sleutel + "' hoort één waarde.");
    }

    ScenarioFout fout(int regel, String melding) {
        return new ScenarioFout(bestand, regel, melding);
    }

    private static int regel(Node knoop) {
        return knoop.getStartMark().getLine() + 1;
    }
}
