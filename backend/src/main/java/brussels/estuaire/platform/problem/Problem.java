package brussels.estuaire.platform.problem;

import java.util.List;

/**
 * What went wrong, as every error says it (RFC 9457).
 *
 * @param type the page that explains the code: {@code /problems/{code}}
 * @param title the kind of problem, in the caller's language
 * @param detail what happened, what was kept and what to do, in the caller's language
 * @param instance the address that was asked for, without its parameters
 * @param code the reason, stable
 * @param traceId what to name when one asks us about it
 * @param violations what is wrong with which field; empty when the whole is refused
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<ViolationView> violations) {}
