package no.tromsfylke.overgang.pipeline.delivery;

/**
 * The ledger's line for one file.
 *
 * @param report what reading it came to
 * @param rejected rows rejected at reading or as duplicates
 * @param warnings findings that reject nothing
 */
public record LedgerFile(FileReport report, int rejected, int warnings) {

    public LedgerFile {
        if (rejected > report.rows()) {
            throw new IllegalArgumentException(
                    "%s: %d of %d rows rejected".formatted(report.file(), rejected, report.rows()));
        }
    }

    public int rows() {
        return report.rows();
    }

    public int used() {
        return report.rows() - rejected;
    }
}
