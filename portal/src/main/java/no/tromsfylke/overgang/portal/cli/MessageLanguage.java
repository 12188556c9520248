package no.tromsfylke.overgang.portal.cli;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** The languages of what the commands say; those of the pages stand in their addresses. */
enum MessageLanguage {
    EN,
    NB;

    /** The language asked for, among arguments that need not be understood otherwise. */
    static MessageLanguage in(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i].toLowerCase(Locale.ROOT);
            boolean isValue = i > 0 && arguments[i - 1].equals("--language");
            if (argument.equals("--language=nb") || (isValue && argument.equals("nb"))) {
                return NB;
            }
        }
        return EN;
    }

    /** The language chosen for the whole program. */
    static MessageLanguage of(CommandSpec command) {
        return command.root().findOption("--language").getValue();
    }

    /** The English or the Norwegian text. */
    String choose(String english, String norwegian) {
        return this == EN ? english : norwegian;
    }
}
