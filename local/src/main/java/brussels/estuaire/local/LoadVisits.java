package brussels.estuaire.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Fills an invented edition with doors, slots, visitors, visits and wishes, each by one statement.
 *
 * <p>Who visits what follows from numbers alone: visitor {@code v} books the {@code j}-th slot of door {@code 7 v + 11 j}, and the
 * {@code j}-th slots of all doors begin at one hour, so that no two visits of a person overlap.
 */
final class LoadVisits {
    private static final String DOORS = """
            insert into open_door (edition_id, service_id, bassin, state, welcome, shown, place_street, place_postal_code,
                                   place_commune, place_accessibility, latitude, longitude, approximate, languages, contact,
                                   created_at, updated_at)
            select :edition, s.id, a.bassin, 'ACCEPTED',
                   '{"fr": "L’équipe vous accueille et répond à vos questions.", "nl": "Het team ontvangt u en beantwoordt uw vragen."}',
                   '{"fr": "Les locaux, une journée type, comment orienter.", "nl": "De lokalen, een gewone dag, hoe doorverwijzen."}',
                   l.street, l.postal_code, l.commune, '{"fr": "Entrée de plain-pied.", "nl": "Gelijkvloerse ingang."}',
                   l.latitude, l.longitude, false, s.languages, s.contacts -> 0, :told, :told
              from service s
              join service_location l on l.service_id = s.id and l.position = 0
             cross join lateral (select min(bassin) as bassin from addresses_on(cast(:told as date))
                                  where commune = l.commune and postal_code = l.postal_code and bassin = any (:bassins)) as a
             where s.source = :source and a.bassin is not null
             order by s.external_key::integer limit :hosts""";

    /** Of six doors, one has a single place at a time where people still book: full doors are there, too. */
    private static final String SLOTS = """
            insert into event (type, organisation_id, bassin, title, description, languages, precision, starts_at, ends_at,
                               place_name, place_street, place_postal_code, place_commune, place_accessibility, capacity,
                               registration, registration_opens_at, registration_closes_at, contacts, state, created_at,
                               updated_at, door_id, edition_id)
            select 'PORTES_OUVERTES', t.organisation_id, t.bassin, t.title, t.description, t.languages, 'TIME', day.starts,
                   day.starts + interval '90 minutes', t.place_name, t.place_street, t.place_postal_code, t.place_commune,
                   t.place_accessibility, case when door.number % 6 = 0 and not :over then 1 else :places end, 'OPEN', t.opens_at,
                   t.closes_at, t.contacts, case when :over then 'HELD' else 'PUBLISHED' end, :now, :now, t.door_id, t.edition_id
              from (select d.id, row_number() over (order by s.external_key::integer) - 1 as number
                      from open_door d join service s on s.id = d.service_id where d.edition_id = :edition) as door
              join told_by_door t on t.door_id = door.id
             cross join generate_series(0, :slots - 1) as slot
             cross join lateral (select (cast(:week as date) + ((door.number + 2 * slot) % 5)::integer
                                         + (array['09:30', '11:30', '14:00']::time[])[slot + 1])
                                        at time zone 'Europe/Brussels' as starts) as day
             order by door.number, slot""";

    private static final String VISITS = """
            with slot as (
              select e.id, dense_rank() over (order by s.external_key::integer) - 1 as door,
                     row_number() over (partition by d.id
                                        order by (e.starts_at at time zone 'Europe/Brussels')::time) - 1 as number
                from event e join open_door d on d.id = e.door_id join service s on s.id = d.service_id
               where e.edition_id = :edition
            )
            insert into registration (event_id, state, name, email, organisation, function, language, presence, agreed,
                                      access_needs, privacy_version, confirmed_at, created_at, changed_at)
            select slot.id, 'CONFIRMED',
                   (:firsts)[v % cardinality(:firsts) + 1] || ' ' || (:lasts)[(v + v / 7) % cardinality(:lasts) + 1],
                   'visite.' || v || '.' || :week || '@exemple.example', 'Maison médicale (exemple)', 'Assistante sociale',
                   case when v % 4 = 0 then 'NL' else 'FR' end,
                   case when not :over or (v * 3 + j * 5) % 25 = 13 then null
                        when (v * 3 + j * 5) % 25 = 0 then 'ABSENT' else 'PRESENT' end,
                   v % 3 <> 1, case when v % 23 = 5 then 'Une entrée sans marches' end, '2026-11', day.told, day.told, day.told
              from generate_series(0, :visitors - 1) as v
             cross join lateral generate_series(0, least(v % 3, :slots - 1)) as j
              join slot on slot.door = (v * 7 + j * 11) % :hosts and slot.number = j
             cross join lateral (select :booked - make_interval(hours => v) as told) as day
             order by v, j""";

    /** The less often somebody wishes, the later the service stands in the order. */
    private static final String WISHES = """
            insert into wish (edition_id, visitor_id, service_id, privacy_version, created_at)
            select :edition, v.id, s.id, '2026-11', :booked
              from (select id, row_number() over (order by split_part(email, '.', 2)::integer) as number
                      from visitor where edition_id = :edition) as v
              join (select s.id, row_number() over (order by s.external_key::integer) as number from service s
                     where s.source = :source and not exists (select from open_door d
                                                               where d.edition_id = :edition and d.service_id = s.id)
                       and exists (select from service_location l
                                     join addresses_on(cast(:told as date)) a
                                       on a.commune = l.commune and a.postal_code = l.postal_code
                                    where l.service_id = s.id and a.bassin = any (:bassins))) as s
                on v.number % (2 + 2 * s.number) = 0 and s.number <= 5""";

    private final NamedSql sql;

    /**
     * Fills one edition.
     *
     * @param week its first day
     * @param over whether it is over: then people came, or did not
     */
    LoadVisits(Connection connection, Instant now, UUID edition, LocalDate week, boolean over) throws SQLException {
        this.sql = new NamedSql(connection);
        sql.with("edition", edition);
        sql.with("week", week.toString());
        sql.with("over", over);
        sql.with("now", now.atOffset(ZoneOffset.UTC));
        sql.with("told", week.minusWeeks(9).atStartOfDay().atOffset(ZoneOffset.UTC));
        sql.with("booked", week.minusWeeks(over ? 1 : 3).atTime(9, 0).atOffset(ZoneOffset.UTC));
        sql.with("source", Examples.source(LoadDemo.EXAMPLE_SEED));
        var people = Csv.rows("example-people");
        sql.with("firsts", people.stream().map(it -> it.getField("first")).toList());
        sql.with("lasts", people.stream().map(it -> it.getField("last")).toList());
    }

    /** Writes as many of each, as far as there are such services. */
    void write(List<String> bassins, int hosts, int slots, int places, int visitors) throws SQLException {
        sql.with("bassins", bassins);
        sql.with("hosts", hosts);
        sql.with("slots", slots);
        sql.with("places", places);
        sql.with("visitors", visitors);
        sql.with("hosts", sql.run(DOORS));
        sql.run(SLOTS);
        sql.run(VISITS);
        // row-level security shows the visitors of the edition that is named
        sql.run("select set_config('estuaire.visitors', cast(:edition as text), true)");
        sql.run(WISHES);
    }
}
