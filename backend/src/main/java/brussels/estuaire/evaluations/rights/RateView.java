package brussels.estuaire.evaluations.rights;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of those who were there answered, and how many were asked.
 *
 * @param participants those who took part; how many of them answered is told once it is closed, unless they are too few
 * @param apart likewise those who presented or opened their doors
 * @param together both; while people answer, of all who answered by a personal link, whether they were there or not
 * @param byCommonLink answers by the common link, which are no part of any rate
 */
@Schema(name = "EvaluationRate")
record RateView(ResponseRate participants, ResponseRate apart, ResponseRate together, int byCommonLink, Mails mails) {
    /**
     * What became of the mails. How many were reminded is not told: beside somebody who was left out since they were not there, it would tell
     * whether they had answered.
     *
     * @param given rights to answer, of people whose address is known
     * @param mailed of them
     * @param failed no mail reaches them
     */
    @Schema(name = "EvaluationMails")
    record Mails(int given, int mailed, int failed) {}

    static RateView of(ReadRate.Rates rates, Mails mails) {
        return new RateView(rates.participants(), rates.apart(), rates.together(), rates.byCommonLink(), mails);
    }
}
