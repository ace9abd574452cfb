package brussels.estuaire.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Loads an invented consultation of Sud-Est that is being answered on the demo's day: some could say when they can, and others have not yet. */
final class LoadRunningConsultation {
    private static final String PROPOSED = """
            insert into proposed_group (consultation_id, starts_at, mode, place_name, place_street, place_postal_code, place_commune,
                                        online_link)
            select :consultation, (cast(:first as date) + 7 * (n / 2) + 2 * (n % 2) + time '14:00') at time zone 'Europe/Brussels',
                   case when n % 3 = 2 then 'REMOTE' else 'ON_SITE' end,
                   case when n % 3 <> 2 then 'Maison de quartier (exemple)' end, case when n % 3 <> 2 then 'Rue des Tilleuls 1' end,
                   case when n % 3 <> 2 then '1040' end, case when n % 3 <> 2 then '21005' end,
                   case when n % 3 = 2 then 'https://exemple.example/rencontre' end
              from generate_series(0, 5) as n""";

    private static final String PEOPLE = """
            insert into participant (consultation_id, state, role, name, email, mailbox, language, organisation, function, wishes,
                                     quotes_agreed, privacy_version, answered_at, created_at, changed_at)
            select :consultation, 'INTERESTED', case when n % 6 = 0 then 'CARER' else 'PROFESSIONAL' end,
                   (:firsts)[n % cardinality(:firsts) + 1] || ' ' || (:lasts)[(n + n / 5) % cardinality(:lasts) + 1] || ' (exemple)',
                   'sondage.' || n || '@exemple.example', mailbox('sondage.' || n || '@exemple.example'),
                   case when n % 4 = 0 then 'NL' else 'FR' end,
                   case when n % 6 <> 0 then 'Service n° ' || n || ' (exemple)' end,
                   case when n % 6 <> 0 then 'Assistante sociale' end,
                   case when n = 3 then 'Plutôt avec une collègue du quartier' end, n % 3 <> 0, '2026-11',
                   case when n <= 13 then :now - make_interval(hours => n) end, :now - interval '6 days', :now - interval '6 days'
              from generate_series(1, 18) as n""";

    private static final String ANSWERS = """
            insert into availability (participant_id, proposed_id, consultation_id, answer)
            select p.id, g.id, :consultation, (array['YES', 'NO', 'YES', 'IF_NEEDED', 'NO'])[(p.n * 3 + g.n) % 5 + 1]
              from (select id, substring(email from '[0-9]+')::integer as n from participant
                     where consultation_id = :consultation and answered_at is not null) as p
             cross join (select id, row_number() over (order by starts_at) as n from proposed_group
                          where consultation_id = :consultation) as g""";

    /** Five hundred addresses: some opened their page, eighteen are interested, eight refused, and eleven do not exist. */
    private static final String INVITATIONS = """
            insert into consultation_invitation (consultation_id, address, mailbox, language, stopping, opened_at, interested_at, refused_at,
                                                 created_at)
            select :consultation, address, mailbox(address), case when n % 3 = 0 then 'NL' else 'FR' end, md5(address)::uuid,
                   case when n <= 120 and n % 45 <> 44 then :now - interval '7 days' end, case when n <= 18 then :now - interval '6 days' end,
                   case when n between 100 and 107 then :now - interval '6 days' end, :now - interval '9 days'
              from generate_series(1, 500) as n
             cross join lateral (select case when n <= 18 then 'sondage.' || n else 'service.' || n end || '@exemple.example' as address)
                as given""";

    private static final String WAVE = """
            with wave as (
              insert into consultation_wave (consultation_id, kind, created_at)
              values (:consultation, 'INVITATION', :now - interval '8 days') returning id
            )
            insert into consultation_mailing (wave_id, invitation_id, consultation_id, mailed_at, sent_at, failed_at)
            select wave.id, i.id, :consultation, :now - interval '8 days',
                   case when i.n % 45 <> 44 then :now - interval '8 days' end, case when i.n % 45 = 44 then :now - interval '8 days' end
              from wave, (select id, substring(address from '[0-9]+')::integer as n from consultation_invitation
                           where consultation_id = :consultation) as i""";

    private final Connection connection;
    private final Instant now;
    private final NamedSql sql;

    LoadRunningConsultation(Connection connection, Instant now, NamedSql sql) {
        this.connection = connection;
        this.now = now;
        this.sql = sql;
    }

    void write() throws SQLException {
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/Brussels"));
        LoadConsultations.see(sql, consultation(today));
        sql.with("first", today.plusDays(33).toString());
        sql.run(PROPOSED);
        sql.run(PEOPLE);
        sql.run(ANSWERS);
        sql.run(INVITATIONS);
        sql.run(WAVE);
    }

    private UUID consultation(LocalDate today) throws SQLException {
        var consultation = new Row("consultation")
                .with("organisation_id", team())
                .with("bassin", "SUD_EST")
                .with("state", "OPEN")
                .with(
                        "question",
                        Json.text(
                                "Comment mieux entourer les personnes qui rentrent de l’hôpital ? (exemple)",
                                "Hoe omringen we mensen die uit het ziekenhuis komen beter? (voorbeeld)"))
                .with(
                        "introduction",
                        Json.text(
                                "Deux heures en petit groupe, une seule fois. Dites quand vous pouvez.",
                                "Twee uur in een kleine groep, één keer. Zeg wanneer u kunt."))
                .with("languages", List.of("FR", "NL"))
                .with("minutes", 120)
                .with("smallest", 3)
                .with("largest", 6)
                .with("groups_at_most", 4)
                .with("answers_until", today.plusDays(18))
                .with("created_at", now)
                .with("updated_at", now)
                .insertWithId(connection);
        new Row("consultation_question")
                .with("consultation_id", consultation)
                .with("position", 0)
                .with("text", Json.text("Qu’est-ce qui manque la première semaine ?", "Wat ontbreekt de eerste week?"))
                .insert(connection);
        return consultation;
    }

    private UUID team() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from organisation where alias = 'bassin-sud-est'")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }
}
