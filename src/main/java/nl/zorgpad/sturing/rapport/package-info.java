/** The monthly report: figures that were frozen, an advice per team, the direction's decisions, and the files. */
package nl.zorgpad.sturing.rapport;
