/** What managers see of processes and their history: the only place that reads the engine's own tables by SQL. */
package nl.zorgpad.sturing.proces;
