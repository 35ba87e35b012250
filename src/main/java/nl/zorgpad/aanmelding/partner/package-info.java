/** Partner organisations: who they are, how they prove it, and how they report a family over REST. */
package nl.zorgpad.aanmelding.partner;
