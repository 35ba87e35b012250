/** Two at the same moment, versions beside each other, and a clock that jumps: what docs/storingen.md promises of them. */
package nl.zorgpad.tegelijk;
