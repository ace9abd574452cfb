package brussels.estuaire.reflection.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To how many the report was sent.
 *
 * @param waiting whose mail has not left yet
 * @param sent whose mail the mail server took
 * @param failed whom no mail reached
 * @param remaining who would be mailed if it were sent now: those who came since, or all while it never was
 * @param followers who would be mailed of progress now
 * @param untold what was told of actions since those who follow were last mailed
 */
@Schema(name = "ReflectionReportSending")
record SendingView(long waiting, long sent, long failed, long remaining, long followers, long untold) {}
