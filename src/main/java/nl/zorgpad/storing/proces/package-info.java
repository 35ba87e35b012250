/** The process {@code storing}, and the watch over the incidents of the engine. */
package nl.zorgpad.storing.proces;
