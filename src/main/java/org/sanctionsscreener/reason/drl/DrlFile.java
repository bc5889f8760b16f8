package org.sanctionsscreener.reason.drl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;
import org.sanctionsscreener.pack.Pack;

/**
 * One parsed rule file. What is parsed here is what is compiled: nothing can look harmless to a check and mean something else to the
 * compiler.
 *
 * @param path   in the pack
 * @param text   as it stands there
 * @param parsed what the parser made of it; null if nothing
 * @param errors what the parser could not read
 */
public record DrlFile(String path, String text, PackageDescr parsed, List<SyntaxError> errors) {
    /** @param line from 1, 0 if unknown; @param column from 1, 0 if unknown */
    public record SyntaxError(int line, int column, String message) { }

    /** A place in the file, both from 1. */
    public record Place(int line, int column) { }

    /** Parses every rule file of a pack, in path order. */
    public static List<DrlFile> of(Pack pack) {
        return pack.list("", ".drl").stream().map(f -> parse(f, pack.text(f))).toList();
    }

    /** Parses one file, whole or with errors. */
    public static DrlFile parse(String path, String text) {
        Resource resource = ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(path);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        List<SyntaxError> errors = new ArrayList<>();
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(resource, text);
        } catch (DroolsParserException | RuntimeException broken) {
            errors.add(new SyntaxError(0, 0, String.valueOf(broken.getMessage())));
        }
        for (DroolsError error : parser.getErrors()) {
            int line = error.getLines().length > 0 ? Math.max(0, error.getLines()[0]) : 0;
            int column = error instanceof ParserError at && at.getCol() >= 0 && line > 0 ? at.getCol() + 1 : 0;
            errors.add(new SyntaxError(line, column, error.getMessage().replaceFirst("^\\[ERR \\d+] (Line \\d+:\\d+ )?", "").strip()));
        }
        return new DrlFile(path, text, parsed, List.copyOf(errors));
    }

    /** The place of an offset; an offset outside the file gives the nearest place. */
    public Place place(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Place(line, at - start + 1);
    }
}
