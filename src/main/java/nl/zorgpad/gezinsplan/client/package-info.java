/**
 * Family members in their own gezinsplan: the invitation, the second factor, their session and their page. They are no
 * users of the engine and reach nothing else.
 */
package nl.zorgpad.gezinsplan.client;
