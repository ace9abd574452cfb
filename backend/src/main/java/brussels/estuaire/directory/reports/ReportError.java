package brussels.estuaire.directory.reports;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.directory.Service;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a report, and tells the organisation and the teams that coordinate it. */
@RequestScoped
class ReportError {
    /** So many reports on one service in an hour, from wherever they come: nobody answers more, and each sends mails. */
    static final int MOST = 20;

    private static final Duration HOUR = Duration.ofHours(1);

    private final EntityManager entities;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReportError(EntityManager entities, Outbox outbox, Audit audit, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a valid form.
     *
     * @param language in which to answer; null when it is not known
     */
    ErrorReport on(Service service, ErrorReportForm form, @Nullable Language language) {
        refuseFlood(service);
        var report = ErrorReport.of(service, form.reasons(), clock.now());
        report.persistAndFlush();
        var words = form.words(report.id, language);
        words.persist();
        audit.did("REPORTED", subject(report));
        tell(report, words);
        return report;
    }

    /** The report as the audit names it; what people wrote is not repeated there. */
    static Audit.Subject subject(ErrorReport report) {
        return new Audit.Subject(
                "error-report", report.id, report.service.organisation().alias());
    }

    private void refuseFlood(Service service) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "error-report " + service.id())
                .getSingleResult();
        var lately = new Where()
                .and("service_id = :service", "service", service.id())
                .and("created_at > :since", "since", clock.now().minus(HOUR))
                .count(entities, "from error_report");
        if (lately >= MOST) {
            throw Refusal.of(429, "too-many-requests").with("Retry-After", Long.toString(HOUR.toSeconds()));
        }
    }

    private void tell(ErrorReport report, ReportedWords words) {
        var service = report.service;
        var parameters = Map.<String, Object>of(
                "id", report.id.toString(),
                "service", service.name(),
                "organisation", service.organisation().name(),
                "reasons", report.reasons.stream().map(Enum::name).toList(),
                "message", words.message);
        addresses(service)
                .flatMap(address -> Recipient.at(address, null).stream())
                .distinct()
                .forEach(recipient -> outbox.write("error-reported", recipient, parameters));
    }

    /** The organisation's mail address, else the service's own; and those of the teams. */
    private Stream<String> addresses(Service service) {
        var organisation = service.organisation();
        var own = organisation.mailAddress().or(service::mailAddress);
        var teams =
                Membership.teamsOf(organisation, clock.today()).stream().flatMap(team -> team.mailAddress().stream());
        return Stream.concat(own.stream(), teams);
    }
}
