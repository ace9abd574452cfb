// Estuaire: the packaged backend on a schema that its own migrations made, as its own unprivileged role.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HERE, file, run } from '../processes.mjs';
import { events } from '../workloads.mjs';

const APPLICATION = join(HERE, '..', 'backend', 'target', 'quarkus-app');
const CACHE = join(APPLICATION, 'estuaire.aot');
const OPTIONS = `@${join(HERE, '..', 'backend', 'jvm.options')}`;
const TABLES = ['themes', 'audiences', 'communes', 'organisations', 'services', 'service_themes', 'service_audiences', 'events', 'registrations', 'evaluation_answers'];

/** The neutral data's integers as the identifiers of their records; the same digits as in sql/load.sql. */
const uuid = (kind, id) => `0000000${kind}-0000-7000-8000-${id.toString(16).padStart(12, '0')}`;
const integer = (id) => Number.parseInt(id.slice(-12), 16);
const theme = (code) => Number(code.slice('BENCH_'.length));

/** In the order of sql/load.sql. */
const BASSINS = ['CENTRE_OUEST', 'NORD', 'NORD_EST', 'SUD', 'SUD_EST'];

const server = (context) => ({
  QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${context.postgres.port}/${context.product.database(context)}`,
  QUARKUS_DATASOURCE_USERNAME: 'estuaire_app',
  QUARKUS_DATASOURCE_PASSWORD: 'bench',
});

/** The file that says how far the domain's time is ahead. */
function clock({ work, requests }) {
  const path = join(work, 'clock');
  writeFileSync(path, String(Math.round((Date.parse(requests.now) - Date.now()) / 1000)));
  return path;
}

export default {
  name: 'estuaire',
  database: (context) => `product_s${context.scale}`,

  build() {
    if (!existsSync(join(APPLICATION, 'quarkus-run.jar'))) {
      throw new Error('The product is not built: ./estuaire bench builds it first.');
    }
  },

  /** Migrates an empty database as its owner, which leaves the AOT cache of a start too; then fills its tables. */
  load(context, database) {
    const { postgres, csv, java } = context;
    for (const role of ['estuaire_owner', 'estuaire_app']) {
      if (postgres.rows('postgres', `select 1 from pg_roles where rolname = '${role}'`).length === 0) {
        postgres.execute('postgres', `create role ${role} login password 'bench'`);
      }
    }
    postgres.create(database, 'estuaire_owner');
    run(java, [OPTIONS, `${existsSync(CACHE) ? '-XX:AOTCache' : '-XX:AOTCacheOutput'}=${CACHE}`, '-jar', join(APPLICATION, 'quarkus-run.jar'), 'migrate'], {
      env: { ...process.env, ...server({ ...context, product: this }), ESTUAIRE_OWNER_USERNAME: 'estuaire_owner', ESTUAIRE_OWNER_PASSWORD: 'bench' },
    });
    const copies = TABLES.map((table) => `\\copy bench.${table} from '${join(csv, `${table}.csv`)}' with (format csv, header true)\n`);
    const [staging, filling] = file('sql/load.sql').split('-- The files are copied here.\n');
    postgres.execute(database, [staging, ...copies, filling].join('\n'));
    postgres.execute(database, 'vacuum analyze');
  },

  start(context, port) {
    return {
      command: context.java,
      // As ./estuaire run starts it. No token is presented in these workloads: no identity provider is asked.
      arguments: [OPTIONS, `-XX:AOTCache=${CACHE}`, '-jar', join(APPLICATION, 'quarkus-run.jar')],
      environment: {
        ...server({ ...context, product: this }),
        QUARKUS_HTTP_HOST: '127.0.0.1',
        QUARKUS_HTTP_PORT: String(port),
        QUARKUS_OIDC_TENANT_ENABLED: 'false',
        QUARKUS_OIDC_WEB_TENANT_ENABLED: 'false',
        ESTUAIRE_SESSION_KEY: Buffer.alloc(32, 7).toString('base64'),
        ESTUAIRE_PUBLIC_URL: `http://127.0.0.1:${port}`,
        ESTUAIRE_MAIL_EVERY: 'off',
        // The data's past events would all be anonymised at once.
        ESTUAIRE_REGISTRATIONS_ERASED_EVERY: 'off',
        // All of them come from one address; and the data's events lie around their own day.
        ESTUAIRE_LIMITS_VISITOR_WRITES: '100000000',
        ESTUAIRE_CLOCK: clock(context),
        ESTUAIRE_LINK_KEY: Buffer.alloc(32, 9).toString('base64'),
      },
    };
  },

  body: (workload) => (workload === 'W5' ? JSON.stringify({ name: 'Léa Dubois', email: 'bench.{{n}}@example.org' }) : null),

  reset({ postgres }, database) {
    postgres.execute(database, `begin; set local session_replication_role = replica;
      delete from registration where email like 'bench.%';
      update event_seats s set confirmed = b.confirmed, waiting = 0 from bench.seats b where b.event_id = s.event_id and (s.confirmed, s.waiting) <> (b.confirmed, 0);
      truncate outgoing_mail; delete from audit_entry where record_kind = 'registration'; commit;`);
    postgres.execute(database, 'vacuum analyze registration');
    postgres.execute(database, 'vacuum event_seats');
    postgres.execute(database, 'vacuum audit_entry');
  },

  oversold: `select count(*) from (select from event e join registration r on r.event_id = e.id and r.state in ('CONFIRMED', 'OFFERED')
              group by e.id having count(*) > e.capacity) as it`,

  path(workload, { id, commune, theme: about, q, bassin, from, to, event }, context) {
    switch (workload) {
      case 'W0':
        return null;
      case 'W1':
        return `/api/services/${uuid(2, id)}`;
      case 'W2':
        return `/api/services?commune=${context.nis(commune)}&theme=BENCH_${about}&size=20`;
      case 'W3':
        return `/api/services?q=${encodeURIComponent(q)}&size=20`;
      case 'W4':
        return `/api/events?bassin=${BASSINS[bassin - 1]}&from=${from.slice(0, 10)}&to=${to.slice(0, 10)}&size=200`;
      case 'W5':
        return `/api/events/${uuid(3, event)}/registrations`;
      case 'W6':
        return `/api/evaluations/${uuid(5, event)}/report`;
      case 'W7':
      case 'W7U':
        return `/api/events.ics?bassin=${BASSINS[bassin - 1]}&from=${from.slice(0, 10)}&to=${to.slice(0, 10)}`;
      default:
        return `/api/services?q=${encodeURIComponent(q)}&size=1&facets=commune,theme,audience`;
    }
  },

  read(workload, body, context) {
    switch (workload) {
      case 'W7':
      case 'W7U':
        return events(body);
      case 'W6':
        return {
          counts: body.sections.flatMap(({ questions }) => questions).flatMap(({ question, all }) => all.choices.filter(({ answers }) => answers).map(({ choice, answers }) => `${integer(question.id)}.${choice}=${answers}`)).join(),
          respondents: body.answers,
          attendees: body.rates.together.expected.value,
        };
      case 'W4':
        return { seats: body.items.map((event) => `${integer(event.id)}:${event.left}`).join() };
      case 'W1':
        return {
          id: integer(body.id),
          name: body.name.fr,
          themes: body.themes.map((code) => context.themes[theme(code) - 1]),
          organisation: body.organisationName.fr,
        };
      case 'W8':
        return { total: body.total, themes: body.facets.theme.map(({ code, count }) => [theme(code), count]) };
      default:
        return { total: body.total, ids: body.items.map((item) => integer(item.id)) };
    }
  },
};
