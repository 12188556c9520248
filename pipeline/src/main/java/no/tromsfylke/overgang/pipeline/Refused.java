package no.tromsfylke.overgang.pipeline;

import java.util.List;

/** The deliveries cannot be published as they are; the sentences tell why and how to mend it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    public Refused(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
