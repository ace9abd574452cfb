package brussels.estuaire.reflection.invitations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.addresses.ReadAddresses;
import brussels.estuaire.registrations.addresses.ReadAddresses.FaultyLine;
import brussels.estuaire.registrations.addresses.ReadAddresses.Invited;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds whom a form tells to invite: what was pasted, or services at the general addresses that everybody may read. */
@ApplicationScoped
class FindAddresses {
    private static final String SERVICES = """
            select s.organisation_id, s.type, cast(s.name as text) as name,
                   (select contact ->> 'value' from jsonb_array_elements(s.contacts) with ordinality as c (contact, place)
                     where contact ->> 'kind' = 'EMAIL' order by place limit 1) as address
              from service_listing l join service s on s.id = l.service_id""";

    private static final String BORNE =
            "l.labels && array(select id from label where facet = '%s' and code = any (:%s))";

    private final DataSource database;
    private final Clock clock;

    FindAddresses(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An address to invite.
     *
     * @param organisation whose service it is; null for one that was typed
     */
    record Found(
            Invited invited,
            @Nullable UUID organisation,
            @Nullable String sector) {}

    /**
     * What was understood.
     *
     * @param twice how many were pasted once more
     * @param unreachable how many services have no address
     */
    record Understood(List<Found> found, int twice, int unreachable, List<FaultyLine> faults) {}

    Understood in(InvitationForm form) {
        if (form.fromDirectory() != null) {
            return services(form.fromDirectory());
        }
        var understood = ReadAddresses.in(Objects.requireNonNull(form.addresses()));
        var found = understood.people().stream()
                .map(it -> new Found(it, null, null))
                .toList();
        return new Understood(found, understood.twice(), 0, understood.faults());
    }

    private Understood services(InvitationForm.Services asked) {
        var where = new Where()
                .and("l.listed")
                .and(
                        "l.labels && array(select id from bassin_labels(cast(:today as date)) where bassin = any (:bassin))",
                        "bassin",
                        asked.bassin())
                .and(BORNE.formatted("commune", "commune"), "commune", asked.commune())
                .and(BORNE.formatted("TYPES", "type"), "type", asked.type())
                .and(BORNE.formatted("THEMES", "theme"), "theme", asked.theme())
                .with("today", clock.today());
        var found = new ArrayList<Found>();
        var rows = where.rows(database, SERVICES, " order by l.sort_key, l.service_id", row -> {
            var address =
                    Objects.requireNonNullElse(row.getString("address"), "").toLowerCase(Locale.ROOT);
            if (ReadAddresses.isAddress(address)) {
                var name = Language.FR.read(StoredText.read(row.getString("name")));
                var invited = new Invited(address, name.substring(0, Math.min(200, name.length())), null);
                found.add(new Found(invited, row.getObject("organisation_id", UUID.class), row.getString("type")));
            }
            return address;
        });
        return new Understood(found, 0, rows.size() - found.size(), List.of());
    }
}
