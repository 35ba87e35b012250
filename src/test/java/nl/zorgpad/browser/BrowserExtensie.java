package nl.zorgpad.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Runs {@link BrowserTest}s: decides whether they can run, and gives each test method its {@link Browser}. */
class BrowserExtensie implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace RUIMTE = Namespace.create(BrowserExtensie.class);
    private static final String NIET_GEDRAAID =
            "Browsertests NIET gedraaid: geen Chromium of Chrome gevonden (wijs er een aan met de omgevingsvariabele"
                    + " CHROMIUM).";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.programma()
                .map(programma -> ConditionEvaluationResult.enabled("Browser: " + programma))
                .orElseGet(() -> zonderBrowser(context));
    }

    private static ConditionEvaluationResult zonderBrowser(ExtensionContext context) {
        if (Boolean.getBoolean("browser.verplicht")) {
            throw new IllegalStateException(NIET_GEDRAAID + " Hier zijn ze verplicht.");
        }
        context.getRoot().getStore(RUIMTE).getOrComputeIfAbsent("gemeld", sleutel -> {
            System.out.println(NIET_GEDRAAID);
            return true;
        });
        return ConditionEvaluationResult.disabled(NIET_GEDRAAID);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return testruimte(context).getOrComputeIfAbsent(Browser.class, soort -> maak(context), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = testruimte(context).remove(Browser.class, Browser.class);
        if (browser != null) {
            browser.sluit(
                    context.getDisplayName(), context.getExecutionException().isPresent());
        }
    }

    private static Browser maak(ExtensionContext context) {
        var chromium = context.getRoot()
                .getStore(RUIMTE)
                .getOrComputeIfAbsent(Chromium.class, soort -> Chromium.start(), Chromium.class);
        var poort = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new Browser(chromium.browser(), "http://localhost:" + poort);
    }

    private static Store testruimte(ExtensionContext context) {
        return context.getStore(Namespace.create(BrowserExtensie.class, context.getUniqueId()));
    }
}
