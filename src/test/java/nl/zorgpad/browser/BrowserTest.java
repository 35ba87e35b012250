package nl.zorgpad.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on the screens as a worker sees them, in a real Chromium on the whole application. Where no Chromium or Chrome
 * is found the test is skipped and says so; with {@code -Dbrowser.verplicht=true} its absence is a failure. A test
 * method gets a {@link Browser} as its parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtensie.class)
@ZorgpadTest
@interface BrowserTest {}
