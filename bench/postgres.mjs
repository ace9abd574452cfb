// A PostgreSQL server of this run, on loopback and data of its own.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasEnded, run, sleep, start, stop } from './processes.mjs';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  shared_buffers: '1GB',
  effective_cache_size: '6GB',
  work_mem: '32MB',
  maintenance_work_mem: '512MB',
  max_connections: 120,
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
  random_page_cost: 1.1,
  jit: 'off',
  max_parallel_workers_per_gather: 0,
  log_min_messages: 'warning',
};

/** PostgreSQL refuses to run as root: then it runs as the user « postgres ». */
const unprivileged = (command, args) =>
  process.getuid() === 0 ? ['setpriv', ['--reuid', 'postgres', '--regid', 'postgres', '--init-groups', '--', command, ...args]] : [command, args];

export class Postgres {
  /** The server's programs stand in `programs`; `psql` is found on the path. */
  constructor(work, port, programs) {
    Object.assign(this, { work, port, programs });
  }

  async start() {
    const data = join(this.work, 'postgres', 'data');
    if (!existsSync(join(data, 'PG_VERSION'))) {
      mkdirSync(dirname(data), { recursive: true });
      chmodSync(dirname(data), 0o700);
      if (process.getuid() === 0) run('chown', ['postgres', dirname(data)]);
      const locale = ['-E', 'UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=fr-BE'];
      const [command, args] = unprivileged(join(this.programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'bench', ...locale, '--no-instructions']);
      run(command, args, { cwd: '/' });
    }
    const settings = { ...SETTINGS, port: this.port, unix_socket_directories: dirname(data) };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const [command, args] = unprivileged(join(this.programs, 'postgres'), ['-D', data, ...options]);
    this.child = start({ command, arguments: args }, join(this.work, 'logs', 'postgres.log'));
    for (let tries = 0; !this.answers(); tries++) {
      if (tries > 600 || hasEnded(this.child)) throw new Error('PostgreSQL did not start: see logs/postgres.log.');
      await sleep(100);
    }
  }

  /** setpriv becomes the server, so this is its main process. */
  get pid() {
    return this.child.pid;
  }

  stop() {
    return stop(this.child, 'SIGINT');
  }

  execute(database, sql) {
    return run('psql', this.connection(database), { input: sql });
  }

  rows(database, sql) {
    return this.execute(database, sql)
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'));
  }

  has(database) {
    return this.rows('postgres', `select 1 from pg_database where datname = '${database}'`).length > 0;
  }

  create(database, owner = 'bench') {
    this.drop(database);
    this.execute('postgres', `create database ${database} owner ${owner}`);
  }

  drop(database) {
    this.execute('postgres', `drop database if exists ${database} with (force)`);
  }

  answers() {
    return spawnSync('psql', this.connection('postgres'), { input: 'select 1', stdio: 'pipe' }).status === 0;
  }

  connection(database) {
    const where = ['-h', '127.0.0.1', '-p', String(this.port), '-U', 'bench', '-d', database];
    return ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-At', '-F', '\t', ...where];
  }
}
