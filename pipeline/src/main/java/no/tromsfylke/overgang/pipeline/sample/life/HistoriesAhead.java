package no.tromsfylke.overgang.pipeline.sample.life;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Histories in the order of their cohorts, made on all cores a few pieces ahead of whoever writes them down. The order,
 * and so every byte written, does not depend on the number of cores.
 */
public final class HistoriesAhead implements AutoCloseable {

    private static final int PIECES_AHEAD_PER_CORE = 3;

    private final Iterator<Cohort.Piece> pieces;
    private final Deque<Future<List<History>>> ahead = new ArrayDeque<>();
    private final ExecutorService workers;
    private final int depth;

    public HistoriesAhead(List<Cohort> cohorts) {
        this.pieces =
                cohorts.stream().flatMap(cohort -> cohort.pieces().stream()).iterator();
        int cores = Runtime.getRuntime().availableProcessors();
        this.workers = Executors.newFixedThreadPool(cores, HistoriesAhead::daemon);
        this.depth = PIECES_AHEAD_PER_CORE * cores;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "lives");
        thread.setDaemon(true);
        return thread;
    }

    /** The next piece's histories; there must be one. */
    public List<History> next() {
        while (ahead.size() < depth && pieces.hasNext()) {
            ahead.add(workers.submit(pieces.next()::histories));
        }
        try {
            return ahead.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while lives were being led.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A life could not be led.", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
