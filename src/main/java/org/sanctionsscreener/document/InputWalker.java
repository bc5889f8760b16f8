package org.sanctionsscreener.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files of a directory that can be read, in an order that does not depend on the file system. */
final class InputWalker {
    private InputWalker() { }

    /**
     * @param name the directory as the user named it: the files' names begin with it
     * @return paths with "/" between their parts, sorted
     */
    static List<String> files(Path directory, String name) throws IOException {
        List<String> files = new ArrayList<>();
        String prefix = name.replace('\\', '/').replaceAll("/+$", "") + "/";
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean hidden = !dir.equals(directory) && dir.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (FileKind.byName(file.getFileName().toString()).isPresent() && !file.getFileName().toString().startsWith(".")) {
                    files.add(prefix + directory.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override public FileVisitResult visitFileFailed(Path file, IOException e) {
                // Named all the same: reading it will say in one line why it cannot be read.
                if (FileKind.byName(file.getFileName().toString()).isPresent()) {
                    files.add(prefix + directory.relativize(file).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    /** One line for a file that cannot be opened. */
    static String trouble(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or directory; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "the file may not be read; check its permissions";
        }
        return "cannot be read (" + Trouble.reason(e) + "); check it and try again";
    }
}
