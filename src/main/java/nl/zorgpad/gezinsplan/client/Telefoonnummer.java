package nl.zorgpad.gezinsplan.client;

import java.util.Optional;

/** Mobile numbers, written in one way so that they can be compared. */
final class Telefoonnummer {

    private Telefoonnummer() {}

    /** {@code 06 12345678} becomes {@code +31612345678}; empty for what is no mobile number. */
    static Optional<String> lees(String invoer) {
        if (invoer == null) {
            return Optional.empty();
        }
        var cijfers =
                invoer.replaceAll("[\\s().-]", "").replaceFirst("^00", "+").replaceFirst("^06", "+316");
        var nederlands = cijfers.startsWith("+31");
        return Optional.of(cijfers).filter(nummer -> nummer.matches(nederlands ? "\\+316\\d{8}" : "\\+[1-9]\\d{7,14}"));
    }

    /** The last two digits, by which the owner recognises the number. */
    static String einde(String nummer) {
        return nummer.substring(nummer.length() - 2);
    }
}
