package org.sanctionsscreener.cli;

/** The program's door. */
public final class Main {
    private Main() { }

    /** @param args the command line; only {@code --version} so far, the rest is a usage error */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("screener " + Main.class.getPackage().getImplementationVersion());
            return;
        }
        System.err.println("screener: usage: screener --version");
        System.exit(2);
    }
}
