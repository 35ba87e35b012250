/**
 * What the engine may remember: only variables on the allow-list of their process (process property {@code
 * stuurgegevens}), with values that cannot be prose, and errors of jobs without their message.
 */
package nl.zorgpad.platform.historie;
