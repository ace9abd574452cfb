package brussels.estuaire;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Two backends that do the same at once, each in a thread of its own, until both have done it. */
public final class TwoBackends {
    private final Runnable act;

    public TwoBackends(Runnable act) {
        this.act = act;
    }

    /** Lets them go when they will. */
    public void run() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            finish(start(threads));
        }
    }

    /** Lets them go on together once both wait at a gate; see {@link Sabotage#gate}. */
    public void runThrough(int gate) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            finish(Sabotage.gate(gate, 2, () -> start(threads)));
        }
    }

    private List<Future<?>> start(ExecutorService threads) {
        return Stream.<Future<?>>of(threads.submit(act), threads.submit(act)).toList();
    }

    private static void finish(List<Future<?>> started) throws Exception {
        for (var backend : started) {
            backend.get();
        }
    }
}
