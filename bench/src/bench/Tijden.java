package bench;

/** @param nanos how long all took; 0 when each was measured by itself. @param ms sorted */
record Tijden(long nanos, double[] ms) {

    double perSeconde() {
        return ms.length / (nanos / 1e9);
    }

    double p(double deel) {
        return ms[Math.min(ms.length - 1, (int) Math.ceil(deel * ms.length) - 1)];
    }
}
