package brussels.estuaire.directory.reports;

import brussels.estuaire.directory.Service;
import brussels.estuaire.directory.reports.ErrorReport.State;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports that the caller answers: those on services that it edits or coordinates. */
@RequestScoped
class VisibleReports {
    private static final String FROM = "from error_report r join service s on s.id = r.service_id"
            + " join organisation o on o.id = s.organisation_id";

    private final Membership membership;
    private final EntityManager entities;

    VisibleReports(Membership membership, EntityManager entities) {
        this.membership = membership;
        this.entities = entities;
    }

    /** The service, or null when there is none whose reports the caller answers. */
    @Nullable
    Service answered(UUID id) {
        Service service = Service.findById(id);
        return service != null && membership.edits(service.organisation()) ? service : null;
    }

    /** The report, or null when there is none that the caller answers. */
    @Nullable
    ErrorReport byId(UUID id) {
        var where = where().and("r.id = :id", "id", id);
        return where.count(entities, FROM) > 0 ? ErrorReport.findById(id) : null;
    }

    /** One page of the reports, those that wait first, and the oldest of them at the top. */
    Page<ErrorReportView> page(@Nullable UUID service, @Nullable State state, Paging paging) {
        var where = where().and("s.id = :service", "service", service)
                .and("r.state = :state", "state", state == null ? null : state.name());
        @SuppressWarnings("unchecked")
        var ids = (List<UUID>) where.query(
                        entities,
                        "select r.id " + FROM,
                        " order by r.state desc, r.answered_at desc, r.created_at, r.id" + paging.sql(where),
                        UUID.class)
                .getResultList();
        return Page.of(views(ids), paging, where.count(entities, FROM));
    }

    private Where where() {
        var where = new Where();
        return where.and(membership.editable(where));
    }

    private static List<ErrorReportView> views(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var words = ReportedWords.of(ids);
        return ErrorReport.<ErrorReport>list(
                        "from ErrorReport r join fetch r.service s join fetch s.organisation where r.id in ?1", ids)
                .stream()
                .sorted(Comparator.comparing(report -> ids.indexOf(report.id)))
                .map(report -> ErrorReportView.of(report, words.get(report.id)))
                .toList();
    }
}
