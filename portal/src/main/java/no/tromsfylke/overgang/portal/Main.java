package no.tromsfylke.overgang.portal;

import no.tromsfylke.overgang.portal.cli.PortalCommand;

/** The entry point. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(PortalCommand.run(arguments));
    }
}
