/** Partner organisations: who they are, how they prove it, and how they send a message over REST. */
package nl.zorgpad.partner;
