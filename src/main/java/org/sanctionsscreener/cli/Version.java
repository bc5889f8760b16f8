package org.sanctionsscreener.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"screener " + number()};
    }

    /** As in the build: "0.1.0". */
    static String number() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/version.properties")) {
            build.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return build.getProperty("version");
    }
}
