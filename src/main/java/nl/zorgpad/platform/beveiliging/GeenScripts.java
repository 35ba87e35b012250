package nl.zorgpad.platform.beveiliging;

import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptBindingsFactory;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptingEngines;

/** No script of any language runs, wherever it comes from. */
class GeenScripts extends ScriptingEngines {

    GeenScripts() {
        super(new ScriptBindingsFactory(List.of()), new DefaultScriptEngineResolver(new ScriptEngineManager()));
    }

    @Override
    public ScriptEngine getScriptEngineForLanguage(String taal) {
        throw new BadUserRequestException("Scripts zijn uitgezet (taal: " + taal + ").");
    }
}
