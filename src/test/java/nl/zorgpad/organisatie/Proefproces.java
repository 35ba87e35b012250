package nl.zorgpad.organisatie;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small process for these tests: one task per role at the same time. */
final class Proefproces {

    private Proefproces() {}

    static String metRollen(String id, String... rollen) {
        return Stream.of(rollen)
                .map(rol -> """
                <userTask id="taak_%1$s" name="%1$s" camunda:candidateGroups="%1$s"/>
                <sequenceFlow id="naar_%1$s" sourceRef="samen" targetRef="taak_%1$s"/>
                """.formatted(rol))
                .collect(Collectors.joining("", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="proef">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <extensionElements>
                      <camunda:properties><camunda:property name="stuurgegevens" value="team"/></camunda:properties>
                    </extensionElements>
                    <startEvent id="start"/>
                    <sequenceFlow id="begin" sourceRef="start" targetRef="samen"/>
                    <parallelGateway id="samen"/>
                """.formatted(id), "</process></definitions>"));
    }
}
