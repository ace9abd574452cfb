package brussels.estuaire.reflection.invitations;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.invitations.FindAddresses.Found;
import brussels.estuaire.registrations.addresses.ReadAddresses.FaultyLine;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Writes down whom a consultation invites: each mailbox once, and nobody who stopped the invitations of who carries it. */
@RequestScoped
class Invite {
    private static final int FAULTS_TOLD = 100;

    /** What each is to the consultation already. */
    private static final String KNOWN = """
            select case when row_number() over (partition by mailbox(p.address) order by p.place) > 1 then 'TWICE'
                        when exists (select from participant k where k.consultation_id = :consultation
                                       and k.mailbox = mailbox(p.address) and k.state <> 'WITHDRAWN') then 'INTERESTED'
                        when exists (select from consultation_invitation i where i.consultation_id = :consultation
                                       and i.mailbox = mailbox(p.address)) then 'INVITED'
                        when exists (select from mail_subscription m where m.topic = 'EVENT_INVITATION' and m.about = p.stopping
                                       and m.stopped_at is not null) then 'STOPPED'
                        else 'FRESH' end
              from jsonb_to_recordset(cast(:people as jsonb)) as p(place integer, address text, stopping uuid) order by p.place""";

    private static final String KEEP = """
            insert into consultation_invitation
              (consultation_id, address, mailbox, name, language, organisation_id, sector, stopping, created_at)
            select :consultation, p.address, mailbox(p.address), p.name, p.language, p.organisation, p.sector, p.stopping, :now
              from jsonb_to_recordset(cast(:people as jsonb))
                as p(address text, name text, language text, organisation uuid, sector text, stopping uuid)""";

    @Inject
    FindAddresses addresses;

    @Inject
    LinkKey keys;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What was understood of whom somebody would invite.
     *
     * @param fresh how many are invited by it
     * @param invited how many are invited already, however their address is spelled
     * @param interested how many are interested already
     * @param stopped how many do not want the invitations of this organisation, and are left out
     * @param twice how many stand there more than once
     * @param unreachable how many services of the directory have no general address that can be mailed
     * @param faulty how many lines cannot be used
     * @param faults these lines, the first hundred
     * @param left how many more may be invited to the consultation, before this
     */
    @Schema(name = "ConsultationInvitationTrial")
    record TrialView(
            int fresh,
            int invited,
            int interested,
            int stopped,
            int twice,
            int unreachable,
            int faulty,
            List<FaultyLine> faults,
            int left) {}

    /** Somebody to invite, as SQL reads it. */
    private record Person(
            int place,
            String address,
            @Nullable String name,
            @Nullable Language language,
            @Nullable UUID organisation,
            @Nullable String sector,
            UUID stopping) {}

    private record Sorted(TrialView told, List<Person> fresh) {}

    /** What would become of a valid form. */
    TrialView trial(Consultation consultation, InvitationForm form) {
        refuseUnlessAhead(consultation);
        return sorted(consultation, form).told;
    }

    /** Writes down those of a valid form who are not yet; the consultation is held by this transaction. */
    TrialView invite(Consultation consultation, InvitationForm form) {
        refuseUnlessAhead(consultation);
        var sorted = sorted(consultation, form);
        if (sorted.fresh.size() > sorted.told.left()) {
            throw Refusal.conflict("too-many-consultation-invitations");
        }
        if (!sorted.fresh.isEmpty()) {
            entities.createNativeQuery(KEEP)
                    .setParameter("consultation", consultation.id())
                    .setParameter("people", written(sorted.fresh))
                    .setParameter("now", clock.now())
                    .executeUpdate();
            audit.did("PEOPLE_INVITED", consultation.subject(), null, Map.of("invited", sorted.fresh.size()));
        }
        return sorted.told;
    }

    /** Takes an invitation back that was never mailed: what became of the others stays, so that nobody who refused is asked anew. */
    void withdraw(Consultation consultation, ConsultationInvitation invitation) {
        if (invitation.interestedAt != null) {
            throw Refusal.conflict("consultation-invitation-answered");
        }
        if (isMailed(invitation)) {
            throw Refusal.conflict("consultation-invitation-mailed");
        }
        invitation.delete();
        entities.flush();
        audit.did("PERSON_NOT_INVITED", consultation.subject());
    }

    /** Whether a mail of it was left; whoever leaves one at this moment is waited for. */
    private boolean isMailed(ConsultationInvitation invitation) {
        return entities.createNativeQuery(
                        "select mailed_at is not null from consultation_mailing where invitation_id = :id for update",
                        Boolean.class)
                .setParameter("id", invitation.id)
                .getResultStream()
                .anyMatch(Boolean.TRUE::equals);
    }

    private void refuseUnlessAhead(Consultation consultation) {
        if (consultation.state() != Consultation.State.DRAFT) {
            consultation.refuseUnlessTakesAnswers(clock.today());
        }
    }

    private Sorted sorted(Consultation consultation, InvitationForm form) {
        if (!form.tellsWhom()) {
            throw Refusal.invalid("/addresses", "required");
        }
        var understood = addresses.in(form);
        var people = people(consultation.organisation().id(), understood.found());
        var known = known(consultation.id(), people);
        var fresh = people.stream()
                .filter(it -> known.get(it.place).equals("FRESH"))
                .toList();
        var faults = understood.faults();
        var invited = Math.toIntExact(ConsultationInvitation.count("consultation", consultation.id()));
        var told = new TrialView(
                fresh.size(),
                Collections.frequency(known, "INVITED"),
                Collections.frequency(known, "INTERESTED"),
                Collections.frequency(known, "STOPPED"),
                understood.twice() + Collections.frequency(known, "TWICE"),
                understood.unreachable(),
                faults.size(),
                faults.subList(0, Math.min(FAULTS_TOLD, faults.size())),
                ConsultationInvitation.MOST - invited);
        return new Sorted(told, fresh);
    }

    private List<Person> people(UUID organiser, List<Found> found) {
        return IntStream.range(0, found.size())
                .mapToObj(place -> {
                    var it = found.get(place);
                    var invited = it.invited();
                    return new Person(
                            place,
                            invited.address(),
                            invited.name(),
                            invited.language(),
                            it.organisation(),
                            it.sector(),
                            invited.stopping(keys, organiser));
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> known(UUID consultation, List<Person> people) {
        return entities.createNativeQuery(KNOWN, String.class)
                .setParameter("consultation", consultation)
                .setParameter("people", written(people))
                .getResultList();
    }

    private String written(List<Person> people) {
        try {
            return json.writeValueAsString(people);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
