// Estuaire: the packaged backend on a schema that its own migrations made, as its own unprivileged role.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HERE, file, run } from '../processes.mjs';
import { events } from '../workloads.mjs';

const APPLICATION = join(HERE, '..', 'backend', 'target', 'quarkus-app');
const CACHE = join(APPLICATION, 'estuaire.aot');
const OPTIONS = `@${join(HERE, '..', 'backend', 'jvm.options')}`;
const TABLES = ['themes', 'audiences', 'communes', 'organisations', 'services', 'service_themes', 'service_audiences', 'events'];

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
        ESTUAIRE_LINK_KEY: Buffer.alloc(32, 9).toString('base64'),
      },
    };
  },

  path(workload, { id, commune, theme: about, q, bassin, from, to }, context) {
    switch (workload) {
      case 'W0':
        return null;
      case 'W1':
        return `/api/services/${uuid(2, id)}`;
      case 'W2':
        return `/api/services?commune=${context.nis(commune)}&theme=BENCH_${about}&size=20`;
      case 'W3':
        return `/api/services?q=${encodeURIComponent(q)}&size=20`;
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
