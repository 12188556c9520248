package no.tromsfylke.overgang.pipeline.delivery;

/** A file cannot be taken, not even in part. Carries the rule and its arguments, never a value. */
final class FileRejected extends Exception {

    private static final long serialVersionUID = 1;

    private final Rule rule;
    private final int line;
    private final transient Object[] arguments;

    /** @param line physical line where that helps, else 0 */
    FileRejected(Rule rule, int line, Object... arguments) {
        super(rule.id());
        this.rule = rule;
        this.line = line;
        this.arguments = arguments.clone();
    }

    Rule rule() {
        return rule;
    }

    int line() {
        return line;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
