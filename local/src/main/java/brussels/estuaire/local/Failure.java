package brussels.estuaire.local;

/** What keeps the local run from going on, in words for the person at the terminal. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
