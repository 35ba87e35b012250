/** What the {@code ..proces..} packages share when they speak with the engine. */
package nl.zorgpad.platform.procesmotor;
