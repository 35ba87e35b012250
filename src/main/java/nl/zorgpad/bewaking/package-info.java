/** What an administrator watches: the organisation's own signals as metrics, without a name and without a zaaknummer. */
package nl.zorgpad.bewaking;
