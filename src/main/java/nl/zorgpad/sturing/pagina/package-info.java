/** The page on which managers look at the figures. Shows what {@code Stuurinzage} gives, and decides no rights itself. */
package nl.zorgpad.sturing.pagina;
