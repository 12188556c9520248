package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;

/** What a column type may ask and say while it reads the cell of a row. */
public interface Judge {

    /** Rejects the row for the cell being read. */
    void reject(Rule rule, Object... arguments);

    /** Warns about the cell being read. */
    void warn(Rule rule, Object... arguments);

    /** A text was understood and dropped. */
    void dropText();

    /** What is valid in the delivery's school year, for its deliverer. */
    Register register();

    /** " (did you mean {code}?)" in the language of the findings. */
    String didYouMean(String code);
}
