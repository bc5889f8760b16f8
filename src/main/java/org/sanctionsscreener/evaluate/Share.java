package org.sanctionsscreener.evaluate;

/** So many of so many. */
public record Share(int part, int whole) {
    /** NaN of nothing. */
    public double value() { return Score.ratio(part, whole); }
}
