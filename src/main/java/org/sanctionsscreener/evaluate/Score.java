package org.sanctionsscreener.evaluate;

/**
 * Counts over provision ids.
 *
 * @param found     expected and flagged
 * @param missed    expected and not flagged
 * @param extra     flagged as leading and neither expected nor allowed, of a body of law that the cases speak of: wrong in the count in scope
 * @param beyond    the same, of a body of law that the cases do not speak of: wrong only in the strict count
 * @param forbidden flagged and said not to be: wrong in the labelled count
 */
public record Score(int found, int missed, int extra, int beyond, int forbidden) {
    static final Score NONE = new Score(0, 0, 0, 0, 0);

    Score plus(Score o) { return new Score(found + o.found, missed + o.missed, extra + o.extra, beyond + o.beyond, forbidden + o.forbidden); }

    /** found / (found + missed); NaN if nothing was expected. */
    public double recall() { return ratio(found, found + missed); }

    /** found / (found + extra + beyond); NaN if nothing was flagged. */
    public double strictPrecision() { return ratio(found, found + extra + beyond); }

    /** found / (found + extra); NaN if nothing was flagged. */
    public double scopePrecision() { return ratio(found, found + extra); }

    /** found / (found + forbidden); NaN if nothing was flagged. */
    public double labelledPrecision() { return ratio(found, found + forbidden); }

    public double strictF1() { return f1(strictPrecision(), recall()); }

    public double scopeF1() { return f1(scopePrecision(), recall()); }

    public double labelledF1() { return f1(labelledPrecision(), recall()); }

    static double ratio(int part, int whole) { return whole == 0 ? Double.NaN : (double) part / whole; }

    private static double f1(double p, double r) { return p + r == 0 ? 0 : 2 * p * r / (p + r); }
}
