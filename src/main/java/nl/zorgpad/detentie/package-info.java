/** Detention and return: legal grounds, hand-overs between desks, basic conditions, plan, reviews, release and aftercare. */
package nl.zorgpad.detentie;
