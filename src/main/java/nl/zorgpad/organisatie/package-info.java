/** The organisation as data: teams, the wijken they serve, and workers with their roles and teams (domain A.1, A.5). */
package nl.zorgpad.organisatie;
