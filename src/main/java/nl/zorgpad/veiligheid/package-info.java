/** Safety: phased work with a family (TOP-3), agreements on safety, reports to Veilig Thuis and the frame of the help. */
package nl.zorgpad.veiligheid;
