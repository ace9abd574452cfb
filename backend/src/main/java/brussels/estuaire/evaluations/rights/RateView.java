package brussels.estuaire.evaluations.rights;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of those who were there answered, and how many were asked.
 *
 * @param participants those who took part
 * @param apart those who presented or opened their doors
 * @param byCommonLink answers by the common link, which are no part of any rate
 */
@Schema(name = "EvaluationRate")
record RateView(ResponseRate participants, ResponseRate apart, int byCommonLink, Mails mails) {
    /**
     * What became of the mails.
     *
     * @param given rights to answer, of people whose address is known
     * @param mailed of them
     * @param failed no mail reaches them
     * @param reminded at least once
     */
    @Schema(name = "EvaluationMails")
    record Mails(int given, int mailed, int failed, int reminded) {}

    static RateView of(ReadRate.Rates rates, Mails mails) {
        return new RateView(rates.participants(), rates.apart(), rates.byCommonLink(), mails);
    }
}
