package org.sanctionsscreener.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanctionsscreener.reason.Strength;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of options into values, and says what was expected where it cannot. */
final class Convert {
    private Convert() { }

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Convert::day);
        line.registerConverter(Strength.class, Convert::strength);
    }

    static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'" + words + "' is not a date; write year-month-day, as 2020-09-21");
        }
    }

    static Strength strength(String words) {
        try {
            return Strength.valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException wrong) {
            String known = Arrays.stream(Strength.values()).map(s -> s.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "));
            throw new TypeConversionException("'" + words + "' is not a strength; choose one of " + known);
        }
    }
}
