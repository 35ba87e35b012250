package nl.zorgpad.sturing.rapport;

/** The two shapes of a report. */
enum Bestandssoort {
    pdf("application/pdf"),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediatype;

    Bestandssoort(String mediatype) {
        this.mediatype = mediatype;
    }

    String mediatype() {
        return mediatype;
    }
}
