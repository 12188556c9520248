package no.tromsfylke.overgang.pipeline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The language of a command's messages, as chosen by {@code --language} of the whole program. */
enum MessageLanguage {
    ENGLISH,
    NORWEGIAN;

    static MessageLanguage of(CommandSpec command) {
        OptionSpec option = command.root().findOption("--language");
        return option != null && "nb".equalsIgnoreCase(String.valueOf(option.<Object>getValue())) ? NORWEGIAN : ENGLISH;
    }

    String choose(String english, String norwegian) {
        return this == NORWEGIAN ? norwegian : english;
    }
}
