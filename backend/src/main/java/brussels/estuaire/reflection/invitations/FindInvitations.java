package brussels.estuaire.reflection.invitations;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Finds whom a consultation invites, and tells in numbers what became of it; the caller's right to it is checked by who asks. */
@ApplicationScoped
class FindInvitations {
    private static final String FROM = """
            from (select i.*, i.interested_at is null
                                and not exists (select from consultation_mailing k
                                                 where k.invitation_id = i.id and k.mailed_at is not null) as withdrawable,
                         case when i.interested_at is not null then 'INTERESTED'
                                   when i.refused_at is not null then 'REFUSED'
                                   when s.stopped_at is not null then 'STOPPED'
                                   when m.id is null then 'NEW'
                                   when m.mailed_at is null then 'ON_ITS_WAY'
                                   when m.failed_at is not null then 'BOUNCED'
                                   when i.opened_at is not null then 'OPENED'
                                   when m.sent_at is null then 'ON_ITS_WAY'
                                   else 'SENT' end as state
                    from consultation_invitation i
                    left join lateral (select m.* from consultation_mailing m where m.invitation_id = i.id
                                        order by m.mailed_at desc nulls first limit 1) as m on true
                    left join mail_subscription s on s.topic = 'EVENT_INVITATION' and s.about = i.stopping) as i""";

    private static final String WAVES = """
            select w.*, count(m.id) as addresses, count(m.mailed_at) as mailed, count(m.sent_at) as sent, count(m.failed_at) as bounced,
                   count(i.opened_at) as opened, count(i.interested_at) as interested, count(i.refused_at) as refused,
                   count(m.mailed_at) filter (where m.failed_at is null and i.interested_at is null and i.refused_at is null
                                                and s.stopped_at is null
                                                and not exists (select from participant p where p.consultation_id = i.consultation_id
                                                                   and p.mailbox = i.mailbox and p.state <> 'PENDING')) as silent
              from consultation_wave w
              left join consultation_mailing m on m.wave_id = w.id
              left join consultation_invitation i on i.id = m.invitation_id
              left join mail_subscription s on s.topic = 'EVENT_INVITATION' and s.about = i.stopping""";

    private static final String FUNNEL = """
            select (select count(*) from consultation_invitation i where i.consultation_id = c.id) as addresses,
                   (select count(distinct m.invitation_id) from consultation_mailing m
                     where m.consultation_id = c.id and m.mailed_at is not null) as mailed,
                   (select count(i.opened_at) from consultation_invitation i where i.consultation_id = c.id) as opened,
                   (select count(*) from participant p where p.consultation_id = c.id and p.state = 'INTERESTED') as interested,
                   (select count(p.answered_at) from participant p where p.consultation_id = c.id and p.state = 'INTERESTED') as answered,
                   (select count(distinct g.participant_id) from places_in_groups(c.id) as g) as placed
              from consultation c""";

    private static final String TYPED =
            "plain_text(concat_ws(' ', i.name, i.address)) like '%' || plain_text(:q) || '%'";

    private final DataSource database;
    private final EntityManager entities;

    FindInvitations(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /**
     * Which invitations to find; all when nothing is told. A body and no address, since it names people.
     *
     * @param q part of a name or an address
     */
    @Schema(name = "ConsultationInvitationSearchForm")
    record SearchForm(
            @Schema(nullable = true) @Size(max = 200) @Nullable
            String q,

            @Size(max = 8) List<InvitationItem.@NotNull State> state) {
        SearchForm {
            state = state == null ? List.of() : state;
        }
    }

    /**
     * From addresses to people in groups. The first three count addresses, the others people: several may answer by one invitation.
     *
     * @param addresses that are invited
     * @param mailed to which a mail was left
     * @param opened where somebody opened the page of the link
     * @param interested people whose address is known to be theirs, and who take part
     * @param answered those of them who said when they can
     * @param placed those who are in a group now
     */
    @Schema(name = "ConsultationFunnel")
    record Funnel(int addresses, int mailed, int opened, int interested, int answered, int placed) {
        static Funnel of(ResultSet row) throws SQLException {
            return new Funnel(
                    row.getInt("addresses"),
                    row.getInt("mailed"),
                    row.getInt("opened"),
                    row.getInt("interested"),
                    row.getInt("answered"),
                    row.getInt("placed"));
        }
    }

    Page<InvitationItem> page(Consultation consultation, SearchForm search, Paging paging) {
        var q = search.q() == null || search.q().isBlank()
                ? null
                : search.q().strip().toLowerCase(Locale.ROOT);
        var where = new Where()
                .and("i.consultation_id = :consultation", "consultation", consultation.id())
                .and("i.state = any (:state)", "state", Where.names(search.state()))
                .and(TYPED, "q", q);
        var items = where.rows(
                database, "select i.* " + FROM, " order by i.address, i.id" + paging.sql(where), InvitationItem::of);
        return Page.of(items, paging, where.count(entities, FROM));
    }

    /** The waves of a consultation, the last one first. */
    Page<WaveView> waves(Consultation consultation, Paging paging) {
        var where = new Where().and("w.consultation_id = :consultation", "consultation", consultation.id());
        var then = " group by w.id order by w.created_at desc, w.id" + paging.sql(where);
        return Page.of(
                where.rows(database, WAVES, then, WaveView::of),
                paging,
                where.count(entities, "from consultation_wave w"));
    }

    WaveView wave(UUID id) {
        return new Where()
                .and("w.id = :id", "id", id)
                .rows(database, WAVES, " group by w.id", WaveView::of)
                .getFirst();
    }

    Funnel funnel(Consultation consultation) {
        return new Where()
                .and("c.id = :id", "id", consultation.id())
                .rows(database, FUNNEL, "", Funnel::of)
                .getFirst();
    }

    /** The language of a row that may have none. */
    static @Nullable Language language(ResultSet row) throws SQLException {
        var language = row.getString("language");
        return language == null ? null : Language.valueOf(language);
    }
}
