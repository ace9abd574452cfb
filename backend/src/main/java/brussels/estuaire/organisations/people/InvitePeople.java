package brussels.estuaire.organisations.people;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.accounts.Account;
import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;

/** Invites people to act for an organisation, and lets them in when they come. */
@RequestScoped
class InvitePeople {
    /** So many mails go out for one organisation in a day. */
    static final int MOST_A_DAY = 30;

    private static final Duration DAY = Duration.ofDays(1);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Accounts accounts;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;
    private final EntityManager entities;

    InvitePeople(Accounts accounts, Caller caller, Audit audit, Outbox outbox, Clock clock, EntityManager entities) {
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.entities = entities;
    }

    Invitation invite(People people, InvitationForm form) {
        var organisation = people.organisation();
        refuse(!organisation.isActive(), "organisation-not-active");
        refuse(people.byAddress(form.email()).isPresent(), "already-member");
        refuse(isOwn(form.email()), "own-invitation");
        refuse(
                Invitation.count(
                                "organisation = ?1 and email = ?2 and state = ?3",
                                organisation,
                                form.email(),
                                Invitation.State.PENDING)
                        > 0,
                "already-invited");
        refuseFlood(organisation);
        var isNew = organisation.alias() == null;
        var alias = organisation.openToPeople();
        var invitation = Invitation.of(organisation, form, clock.now());
        invitation.persist();
        audit.did("INVITED", KeepPeople.subject(organisation), null, told(invitation));
        mail(invitation);
        entities.flush();
        if (isNew) {
            accounts.open(alias, organisation.name().present().findFirst().orElse(alias));
        }
        return invitation;
    }

    void renew(Invitation invitation) {
        refuseFlood(invitation.organisation);
        invitation.send(clock.now());
        audit.did("INVITED_AGAIN", KeepPeople.subject(invitation.organisation), null, told(invitation));
        mail(invitation);
        invitation.persistAndFlush();
    }

    void withdraw(Invitation invitation) {
        invitation.withdraw(clock.now());
        audit.did("INVITATION_WITHDRAWN", KeepPeople.subject(invitation.organisation), null, told(invitation));
    }

    /** Lets the caller in: with the address that was invited, which Keycloak has seen them read mail at. */
    void accept(Invitation invitation, People people) {
        var account = accounts.byId(caller.subject().orElseThrow()).orElseThrow(Refusal::forbidden);
        if (!account.verified() || !account.reads(invitation.email)) {
            throw Refusal.of(403, "invitation-of-another");
        }
        refuse(!people.organisation().isActive(), "organisation-not-active");
        invitation.accept(clock.now());
        audit.did(
                "JOINED",
                KeepPeople.subject(people.organisation()),
                null,
                Map.of("person", account.id(), "role", invitation.role));
        entities.flush();
        var known = people.byId(account.id()).map(Account::role).orElse(null);
        if (known == null || known.compareTo(invitation.role) < 0) {
            var alias = Objects.requireNonNull(people.organisation().alias());
            accounts.give(alias, account.id(), invitation.role);
        }
    }

    private boolean isOwn(String email) {
        return caller.subject()
                .flatMap(accounts::byId)
                .filter(own -> own.reads(email))
                .isPresent();
    }

    private void refuseFlood(Organisation organisation) {
        var lately = Invitation.count(
                "organisation = ?1 and sentAt > ?2", organisation, clock.now().minus(DAY));
        if (lately >= MOST_A_DAY) {
            throw Refusal.of(429, "too-many-requests").with("Retry-After", Long.toString(DAY.toSeconds()));
        }
    }

    private void mail(Invitation invitation) {
        var parameters = Map.<String, Object>of(
                "id", invitation.id.toString(),
                "organisation", invitation.organisation.name(),
                "role", invitation.role.name(),
                "inviter", caller.name().orElse(""),
                "until", date(invitation.expiresAt));
        outbox.write("invitation", new Recipient(invitation.email, invitation.language), parameters);
    }

    /** By the invitation's id, and not by the address: the audit is kept for long. */
    private static Map<String, Object> told(Invitation invitation) {
        return Map.of("invitation", invitation.id, "role", invitation.role);
    }

    private static String date(Instant instant) {
        return DATE.format(ZonedDateTime.ofInstant(instant, Clock.BRUSSELS));
    }

    private static void refuse(boolean refused, String code) {
        if (refused) {
            throw Refusal.conflict(code);
        }
    }
}
