/** What every capability stands on: engine settings, security, the form guard and working days. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package nl.zorgpad.platform;

import org.springframework.modulith.ApplicationModule;
