package no.tromsfylke.overgang.pipeline.delivery;

import java.util.ArrayList;
import java.util.List;

/** What is found out about one file while it is read, and what is reported of it at the end. */
final class FileFindings {

    private final DeliveryFile file;
    private final Messages messages;
    private final List<Finding> findings = new ArrayList<>();

    FileFindings(DeliveryFile file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    void add(Rule rule, int line, String column, Object... arguments) {
        findings.add(Finding.of(messages, rule, file.path(), line, column, arguments));
    }

    int count() {
        return findings.size();
    }

    /** Forgets the latest findings, down to a number there were before. */
    void forgetAfter(int count) {
        findings.subList(count, findings.size()).clear();
    }

    /** Lets the latest finding quote what was delivered. */
    void quoteInLatest(String value) {
        int last = findings.size() - 1;
        findings.set(last, findings.get(last).quoting(value));
    }

    FileReport report(String sha256, long size, int rows, int rejected, int droppedTexts) {
        return new FileReport(file, sha256, size, rows, rejected, findings, droppedTexts, false);
    }

    /** The file is rejected: one finding, beside any that stop the run. */
    FileReport rejectedWhole(FileRejected why, String sha256, long size) {
        var told = new ArrayList<Finding>();
        told.add(Finding.of(messages, why.rule(), file.path(), why.line(), "", why.arguments()));
        findings.stream().filter(f -> f.severity() == Severity.FATAL).distinct().forEach(told::add);
        return new FileReport(file, sha256, size, 0, 0, told, 0, true);
    }
}
