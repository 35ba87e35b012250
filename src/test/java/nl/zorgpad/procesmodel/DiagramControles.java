package nl.zorgpad.procesmodel;

import static nl.zorgpad.procesmodel.Procesbestanden.inElk;
import static nl.zorgpad.procesmodel.TaakControles.noem;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.procesmodel.Procesbestanden.Procesmodel;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram that people can read: complete, nothing on top of something else, no arrows through things. */
class DiagramControles {

    private DiagramControles() {}

    private record Vorm(BaseElement element, Rectangle2D vlak) {

        boolean hoortBij(Vorm andere) {
            return ligtIn(element, andere.element)
                    || ligtIn(andere.element, element)
                    || zitVastAan(element, andere.element)
                    || zitVastAan(andere.element, element);
        }
    }

    private record Pijl(SequenceFlow flow, List<Line2D> stukken) {

        boolean raaktAan(BaseElement element) {
            return Stream.of(flow.getSource(), flow.getTarget())
                    .anyMatch(eind -> eind.equals(element) || ligtIn(eind, element) || zitVastAan(eind, element));
        }

        String naam() {
            return "van " + noem(flow.getSource()) + " naar " + noem(flow.getTarget());
        }
    }

    /** One drawing: the process, or the inside of a collapsed subprocess. */
    private record Tekening(List<Vorm> vormen, List<Pijl> pijlen) {}

    static List<String> getekend(Procesbestanden bestanden) {
        return inElk(bestanden.processen(), bestand -> {
            Set<ModelElementInstance> getekend = Stream.concat(
                            bestand.model().getModelElementsByType(BpmnShape.class).stream()
                                    .map(BpmnShape::getBpmnElement),
                            bestand.model().getModelElementsByType(BpmnEdge.class).stream()
                                    .map(BpmnEdge::getBpmnElement))
                    .collect(Collectors.toSet());
            return Stream.concat(
                            bestand.model().getModelElementsByType(FlowNode.class).stream(),
                            bestand.model().getModelElementsByType(SequenceFlow.class).stream())
                    .filter(element -> !getekend.contains(element))
                    .map(element -> bestand.bestand() + ": " + noem(element) + " (" + element.getId()
                            + ") staat niet in het diagram. Teken het in Camunda Modeler, of verwijder het.");
        });
    }

    static List<String> overlap(Procesbestanden bestanden) {
        return perTekening(
                bestanden,
                tekening -> paren(tekening.vormen())
                        .filter(paar -> !paar.een().hoortBij(paar.ander()))
                        .filter(paar -> krimp(paar.een().vlak())
                                .intersects(krimp(paar.ander().vlak())))
                        .map(paar -> noem(paar.een().element()) + " en "
                                + noem(paar.ander().element()) + " liggen over elkaar. Schuif ze uit elkaar."));
    }

    static List<String> pijlDoorElement(Procesbestanden bestanden) {
        return perTekening(
                bestanden,
                tekening -> tekening.pijlen().stream()
                        .flatMap(pijl -> tekening.vormen().stream()
                                .filter(vorm -> vorm.element() instanceof FlowNode && !pijl.raaktAan(vorm.element()))
                                .filter(vorm ->
                                        pijl.stukken().stream().anyMatch(stuk -> stuk.intersects(krimp(vorm.vlak()))))
                                .map(vorm -> "de pijl " + pijl.naam() + " loopt door " + noem(vorm.element())
                                        + ". Leid hem eromheen.")));
    }

    static List<String> pijlenKruisen(Procesbestanden bestanden) {
        return perTekening(
                bestanden,
                tekening -> paren(tekening.pijlen())
                        .filter(paar -> paar.een().stukken().stream()
                                .anyMatch(
                                        stuk -> paar.ander().stukken().stream().anyMatch(ander -> kruist(stuk, ander))))
                        .map(paar -> "de pijl " + paar.een().naam() + " kruist de pijl "
                                + paar.ander().naam() + ". Teken ze zo dat ze elkaar niet kruisen."));
    }

    /** Only a real crossing: lines that touch, or run together into the same element, do not count. */
    private static boolean kruist(Line2D een, Line2D ander) {
        return een.relativeCCW(ander.getP1()) * een.relativeCCW(ander.getP2()) < 0
                && ander.relativeCCW(een.getP1()) * ander.relativeCCW(een.getP2()) < 0;
    }

    private static List<String> perTekening(Procesbestanden bestanden, Function<Tekening, Stream<String>> controle) {
        return inElk(
                bestanden.processen(),
                bestand -> tekeningen(bestand).flatMap(controle).map(melding -> bestand.bestand() + ": " + melding));
    }

    private static Stream<Tekening> tekeningen(Procesmodel bestand) {
        return bestand.model().getModelElementsByType(BpmnPlane.class).stream()
                .map(vlak -> new Tekening(
                        vlak.getChildElementsByType(BpmnShape.class).stream()
                                .filter(vorm -> vorm.getBpmnElement() instanceof FlowNode
                                        || vorm.getBpmnElement() instanceof TextAnnotation)
                                .map(vorm -> new Vorm(vorm.getBpmnElement(), vlak(vorm.getBounds())))
                                .toList(),
                        vlak.getChildElementsByType(BpmnEdge.class).stream()
                                .filter(lijn -> lijn.getBpmnElement() instanceof SequenceFlow)
                                .map(lijn -> new Pijl((SequenceFlow) lijn.getBpmnElement(), stukken(lijn)))
                                .toList()));
    }

    private static Rectangle2D vlak(Bounds maten) {
        return new Rectangle2D.Double(maten.getX(), maten.getY(), maten.getWidth(), maten.getHeight());
    }

    /** A little smaller, so that things may touch. */
    private static Rectangle2D krimp(Rectangle2D vlak) {
        return new Rectangle2D.Double(vlak.getX() + 1, vlak.getY() + 1, vlak.getWidth() - 2, vlak.getHeight() - 2);
    }

    private static List<Line2D> stukken(BpmnEdge lijn) {
        List<Waypoint> punten = List.copyOf(lijn.getWaypoints());
        List<Line2D> stukken = new ArrayList<>();
        for (int i = 1; i < punten.size(); i++) {
            stukken.add(new Line2D.Double(
                    punten.get(i - 1).getX(),
                    punten.get(i - 1).getY(),
                    punten.get(i).getX(),
                    punten.get(i).getY()));
        }
        return stukken;
    }

    private static boolean ligtIn(ModelElementInstance binnen, ModelElementInstance buiten) {
        for (ModelElementInstance ouder = binnen.getParentElement(); ouder != null; ouder = ouder.getParentElement()) {
            if (ouder.equals(buiten)) {
                return true;
            }
        }
        return false;
    }

    private static boolean zitVastAan(ModelElementInstance rand, ModelElementInstance activiteit) {
        return rand instanceof BoundaryEvent grens && grens.getAttachedTo().equals(activiteit);
    }

    private record Paar<T>(T een, T ander) {}

    private static <T> Stream<Paar<T>> paren(List<T> alle) {
        return Stream.iterate(0, i -> i < alle.size(), i -> i + 1)
                .flatMap(i -> alle.subList(i + 1, alle.size()).stream().map(ander -> new Paar<>(alle.get(i), ander)));
    }
}
