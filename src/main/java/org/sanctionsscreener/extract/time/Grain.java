package org.sanctionsscreener.extract.time;

/** How finely an expression gives a time: "20 April" a day, "spring" a season, "in recent years" nothing definite. */
enum Grain { DAY, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY, VAGUE }
