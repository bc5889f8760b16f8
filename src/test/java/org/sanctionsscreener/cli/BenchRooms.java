package org.sanctionsscreener.cli;

import org.sanctionsscreener.screen.Screener;

/** The rooms as the command line makes them ready, for the benchmarks. */
public final class BenchRooms {
    private BenchRooms() { }

    public static Screener screener() { return Rooms.load(new ScreeningOptions()).screener(); }
}
