#!/usr/bin/env node
// Measures Estuaire beside its limit, in one run: see README.md. All traffic stays on loopback, and every load ends by itself.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { Postgres } from './postgres.mjs';
import { HERE, endedChildren, hasEnded, log, machine, run, sleep, start, stop, usage } from './processes.mjs';
import { report } from './report.mjs';
import limit from './systems/limit.mjs';
import product from './systems/product.mjs';
import { WORKLOADS, check } from './workloads.mjs';

const MEBIBYTE = 2 ** 20;
const STARTS = 3;
const PATIENCE_MS = 60_000;

const { values: options } = parseArgs({
  options: {
    work: { type: 'string' },
    postgres: { type: 'string' },
    java: { type: 'string', default: 'java' },
    scale: { type: 'string', default: '1' },
    workloads: { type: 'string', default: Object.keys(WORKLOADS).join() },
    connections: { type: 'string', default: '16' },
    warmup: { type: 'string', default: '5' },
    duration: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    reload: { type: 'boolean', default: false },
  },
});

const work = resolve(options.work);
const scale = Number(options.scale);
const csv = join(work, 'data', `s${scale}`);
mkdirSync(join(work, 'logs'), { recursive: true });
if (options.reload || !existsSync(join(csv, 'requests.json'))) {
  run(process.execPath, [join(HERE, 'data', 'generate.mjs'), '--scale', String(scale), '--out', csv]);
}

const systems = [limit, product];
const workloads = options.workloads.split(',');
const running = new Map();
let runs = 0;
const postgres = new Postgres(work, await freePort(), resolve(options.postgres));
const context = { work, scale, csv, postgres, java: options.java, limit: `limit_s${scale}`, requests: { W0: [{}], ...JSON.parse(readFileSync(join(csv, 'requests.json'), 'utf8')) } };

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

function load(system) {
  const database = system.database(context);
  system.build(context);
  if (options.reload || !postgres.has(database)) {
    log('loading', database);
    try {
      system.load(context, database);
    } catch (cause) {
      postgres.drop(database);
      throw cause;
    }
  }
}

/** Starts a system, and times it to its first right answer. */
async function launch(system) {
  const port = await freePort();
  const before = performance.now();
  const child = start(system.start(context, port), join(work, 'logs', `${system.name}.log`));
  const it = { system, child, port, base: `http://127.0.0.1:${port}` };
  running.set(system.name, it);
  const first = it.base + system.path('W1', context.requests.W1[0], context);
  for (;;) {
    const answer = await fetch(first).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) break;
    if (hasEnded(child) || performance.now() - before > PATIENCE_MS) {
      throw new Error(`${system.name} gave no right answer: see ${join(work, 'logs', `${system.name}.log`)}`);
    }
    await sleep(10);
  }
  const startMs = performance.now() - before;
  await sleep(1500);
  return { startMs, idle: usage(child.pid).bytes / MEBIBYTE };
}

async function starts(system) {
  const all = [];
  for (let turn = 0; turn < STARTS; turn++) {
    await stop(running.get(system.name)?.child);
    all.push(await launch(system));
  }
  log(system.name, 'starts in', all.map((it) => Math.round(it.startMs)).join(' '), 'ms, at rest', all.map((it) => Math.round(it.idle)).join(' '), 'MiB');
  return all;
}

/** What a calendar program sends back the next time: it must be told that nothing has changed. */
async function tagOf(address) {
  const tag = (await fetch(address)).headers.get('etag');
  const again = await fetch(address, { headers: { 'If-None-Match': tag } });
  if (again.status !== 304) throw new Error(`${address} answers ${again.status}, not 304`);
  return tag;
}

/** Loads a system for some seconds, and tells its speed and what it cost. */
async function measure({ system, child, base, port }, workload, seconds) {
  const list = join(work, 'logs', `${system.name}-${workload}.txt`);
  const paths = context.requests[workload].map((values) => system.path(workload, values, context));
  const known = workload === 'W7U' ? await Promise.all(paths.map((path) => tagOf(base + path))) : [];
  const bodies = context.requests[workload].map((values) => system.body(workload, values));
  const lines = paths.map((path, i) => [bodies[i] ? 'POST' : 'GET', path, bodies[i] ?? '', ...(bodies[i] ? ['Content-Type: application/json'] : []), `Host: 127.0.0.1:${port}`, ...(known[i] ? [`If-None-Match: ${known[i]}`] : [])].join('\t'));
  writeFileSync(list, `${lines.join('\n')}\n`);
  const at = () => ({ application: usage(child.pid), database: usage(postgres.pid), client: endedChildren(), machine: machine(), time: performance.now() });
  const before = at();
  const args = ['-t1', `-c${options.connections}`, `-d${seconds}s`, '--timeout', '20s', '-s', join(HERE, 'replay.lua'), base, '--', list, String(++runs)];
  const { stdout } = await promisify(execFile)('wrk', args);
  const after = at();
  const result = JSON.parse(/RESULT (\{.*\})/.exec(stdout)[1]);
  const cost = (part) => after[part].seconds - before[part].seconds;
  const client = after.client - before.client;
  return {
    rate: result.requests / (result.duration_us / 1e6),
    p50: result.p50 / 1000,
    p99: result.p99 / 1000,
    applicationMs: (1000 * cost('application')) / result.requests,
    databaseMs: (1000 * cost('database')) / result.requests,
    kilobytes: result.bytes / result.requests / 1000,
    failed: result.status + result.connect + result.read + result.write + result.timeout,
    memory: after.application.bytes / MEBIBYTE,
    others: (after.machine - before.machine - cost('application') - cost('database') - client) / ((after.time - before.time) / 1000),
  };
}

async function compare(workload, measured) {
  const part = systems.filter((system) => system.path(workload, context.requests[workload][0], context));
  const fresh = (system) => system.body(workload, context.requests[workload][0]) && system.reset(context, system.database(context));
  for (const system of part) {
    await measure(running.get(system.name), workload, Number(options.warmup));
    fresh(system);
  }
  for (let round = 1; round <= Number(options.rounds); round++) {
    for (const system of part) {
      const it = await measure(running.get(system.name), workload, Number(options.duration));
      const oversold = Number(postgres.rows(system.database(context), system.oversold)[0][0]);
      measured.push({ system: system.name, workload, round, ...it, oversold });
      if (oversold) throw new Error(`${system.name}: ${oversold} events have more people than seats`);
      fresh(system);
      log(workload, system.name, `#${round} ${it.rate.toFixed(0)}/s, ${it.applicationMs.toFixed(3)} + ${it.databaseMs.toFixed(3)} ms, others ${it.others.toFixed(2)} cores`);
    }
  }
}

async function bench() {
  await postgres.start();
  for (const system of systems) load(system);
  context.themes = postgres.rows(context.limit, 'select name from themes order by id').map(([name]) => name);
  const nis = new Map(postgres.rows(product.database(context), 'select commune_id, nis from bench.nis').map(([id, code]) => [Number(id), code]));
  context.nis = (commune) => nis.get(commune);
  const result = { date: new Date().toISOString().slice(0, 10), commit: run('git', ['-C', HERE, 'rev-parse', '--short', 'HEAD']).trim(), scale, machine: `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB`, options, starts: {}, checks: {}, runs: [] };
  for (const system of systems) result.starts[system.name] = await starts(system);
  for (const workload of workloads.filter((it) => it !== 'W0')) {
    for (const { name } of systems) {
      const answer = await check(context, running.get(name), workload);
      result.checks[`${name} ${workload}`] = answer;
      log(name, workload, answer);
    }
  }
  for (const workload of workloads) await compare(workload, result.runs);
  writeFileSync(join(work, `result-s${scale}.json`), JSON.stringify(result, null, 1));
  console.log(report(result));
}

async function end(code) {
  for (const { child } of running.values()) await stop(child);
  await postgres.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(130));

bench().then(
  () => end(0),
  (cause) => {
    console.error(cause);
    end(1);
  },
);
