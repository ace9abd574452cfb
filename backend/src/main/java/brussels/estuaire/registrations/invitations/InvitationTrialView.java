package brussels.estuaire.registrations.invitations;

import brussels.estuaire.registrations.addresses.ReadAddresses.FaultyLine;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was understood of what somebody pasted.
 *
 * @param fresh how many are invited by it
 * @param invited how many are invited already
 * @param registered how many are registered already
 * @param stopped how many do not want the invitations of this organisation
 * @param twice how many stand there more than once
 * @param faulty how many lines cannot be used
 * @param faults these lines, the first hundred
 * @param left how many more may be invited to the event, before this
 */
@Schema(name = "EventInvitationTrial")
record InvitationTrialView(
        int fresh,
        int invited,
        int registered,
        int stopped,
        int twice,
        int faulty,
        List<FaultyLine> faults,
        int left) {}
