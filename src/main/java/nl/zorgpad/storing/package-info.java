/** Failures of steps that Zorgpad does itself: somebody is told, and has them tried again. ADR 0021. */
package nl.zorgpad.storing;
