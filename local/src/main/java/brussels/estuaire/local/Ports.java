package brussels.estuaire.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The ports of a run: they follow one another, so that one number chooses them all.
 *
 * @param product where the product answers
 */
record Ports(int product) {

    private static final int HIGHEST = 65_535;
    private static final int COUNT = 5;
    private static final int LOWEST_OF_ANY = 20_000;
    private static final int HIGHEST_OF_ANY = 30_000;

    /** Ports that nobody uses at the moment. */
    static Ports anyFree() {
        return new Random()
                .ints(LOWEST_OF_ANY, HIGHEST_OF_ANY)
                .mapToObj(Ports::new)
                .filter(ports -> ports.firstTaken().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    int keycloak() {
        return product + 1;
    }

    /** Where the sent mails can be read. */
    int mailPage() {
        return product + 2;
    }

    int smtp() {
        return product + 3;
    }

    int postgres() {
        return product + 4;
    }

    /** The interface's own server, in a run with live reload only. */
    int liveInterface() {
        return product + COUNT;
    }

    /** Fails, in a sentence, when one of the ports is not free. */
    void mustBeFree() {
        if (product < 1 || postgres() > HIGHEST) {
            throw new Failure("A run needs five ports from " + product + " on, and they end at " + HIGHEST + ".");
        }
        firstTaken().ifPresent(port -> {
            throw new Failure("Port " + port + " is taken: stop what uses it, or choose five free ports"
                    + " with ./estuaire run --port N (it takes N to N+4).");
        });
    }

    /** A port that nobody uses at the moment. */
    static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OptionalInt firstTaken() {
        return IntStream.range(product, product + COUNT)
                .filter(port -> !isFree(port))
                .findFirst();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
