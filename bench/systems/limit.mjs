// The limit: a Vert.x program without a framework, on the neutral tables.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HERE, file, run } from '../processes.mjs';
import { events } from '../workloads.mjs';

const TABLES = ['bassins', 'communes', 'themes', 'audiences', 'organisations', 'services', 'service_themes', 'service_audiences', 'events', 'registrations', 'evaluation_answers'];

export default {
  name: 'vertx',
  database: (context) => `limit_s${context.scale}`,

  build({ work, java }) {
    const built = join(work, 'limit');
    if (!existsSync(join(built, 'limit.jar'))) {
      const maven = [join(HERE, '..', 'mvnw'), '-q', '-B', '-f', join(HERE, 'limit', 'pom.xml'), 'package', `-Dbuild.dir=${built}`];
      run(maven[0], maven.slice(1), { env: { ...process.env, JAVA_HOME: join(java, '..', '..') } });
    }
  },

  load({ postgres, csv }, database) {
    postgres.create(database);
    postgres.execute(database, file('sql/schema.sql'));
    for (const table of TABLES) {
      postgres.execute(database, `\\copy ${table} from '${join(csv, `${table}.csv`)}' with (format csv, header true)\n`);
    }
    postgres.execute(database, file('sql/indexes.sql'));
    postgres.execute(database, file('sql/limit.sql'));
    postgres.execute(database, 'vacuum analyze');
  },

  start(context, port) {
    const built = join(context.work, 'limit');
    return {
      command: context.java,
      arguments: ['-Xms256m', '-Xmx512m', '-XX:+UseParallelGC', '--enable-native-access=ALL-UNNAMED', '-cp', `${built}/limit.jar:${built}/lib/*`, 'bench.Limit'],
      environment: {
        PGPORT: String(context.postgres.port),
        PGDATABASE: this.database(context),
        PGUSER: 'bench',
        SQL_DIR: join(HERE, 'sql'),
        PORT: String(port),
      },
    };
  },

  /** What a writing workload sends; null for one that reads. */
  body: (workload, { event }) => (workload === 'W5' ? JSON.stringify({ event, name: 'Léa Dubois', email: 'bench.{{n}}@example.org' }) : null),

  /** Takes back what a writing workload has left. */
  reset({ postgres, scale }, database) {
    postgres.execute(database, `begin;
      update events e set taken = taken - r.n from (select event_id, count(*) as n from registrations where id > ${200000 * scale} group by 1) r where r.event_id = e.id;
      delete from registrations where id > ${200000 * scale}; commit;`);
    postgres.execute(database, 'vacuum analyze registrations');
  },

  /** How many events have more people than seats. */
  oversold: 'select count(*) from (select from events e join registrations r on r.event_id = e.id group by e.id having count(*) > e.capacity) as it',

  path(workload, { id, commune, theme, q, bassin, from, to, event }) {
    switch (workload) {
      case 'W0':
        return '/static';
      case 'W1':
        return `/services/${id}`;
      case 'W2':
        return `/services?commune=${commune}&theme=${theme}`;
      case 'W3':
        return `/search?q=${encodeURIComponent(q)}`;
      case 'W4':
        return `/agenda?bassin=${bassin}&from=${from}&to=${to}`;
      case 'W5':
        return '/registrations';
      case 'W6':
        return `/evaluation?event=${event}`;
      case 'W7':
      case 'W7U':
        return `/agenda.ics?bassin=${bassin}&from=${from}&to=${to}`;
      default:
        return `/facets?q=${encodeURIComponent(q)}`;
    }
  },

  read(workload, body) {
    switch (workload) {
      case 'W7':
      case 'W7U':
        return events(body);
      case 'W6':
        return {
          counts: Object.entries(body.questions).flatMap(([question, options]) => Object.entries(options).map(([option, answers]) => `${question}.${option}=${answers}`)).join(),
          respondents: body.respondents,
          attendees: body.attendees,
        };
      case 'W4':
        return { seats: body.map((event) => `${event.id}:${event.remaining}`).join() };
      case 'W1':
        return { id: body.id, name: body.name, themes: body.themes, organisation: body.organisation.name };
      case 'W8':
        return { total: body.total, themes: Object.entries(body.theme ?? {}).map(([theme, services]) => [Number(theme), services]) };
      default:
        return { total: body.total, ids: body.items.map((item) => item.id) };
    }
  },
};
