package brussels.estuaire.platform.idempotency;

import java.io.Serial;

/** Ends a repeated request, and its transaction, with the answer that was given the first time. */
final class AnsweredBefore extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Answer answer;

    AnsweredBefore(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
