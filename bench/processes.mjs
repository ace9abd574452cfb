// Processes of this run: what they cost, and how they end. Only those are ended that this run has started.
import { spawn, spawnSync } from 'node:child_process';
import { openSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = dirname(fileURLToPath(import.meta.url));
export const file = (name) => readFileSync(join(HERE, name), 'utf8');
export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
export const log = (...words) => console.error(new Date().toISOString().slice(11, 19), ...words);

/** Runs a program to its end, and gives what it wrote. */
export function run(command, args, options = {}) {
  const ended = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) {
    throw new Error(`${command} ended with ${ended.status}\n${ended.stderr.slice(-2000)}${ended.stdout.slice(-500)}`);
  }
  return ended.stdout;
}

/** Starts a program whose output goes to a file. */
export function start({ command, arguments: args, environment }, logFile) {
  const output = openSync(logFile, 'a');
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', ...environment };
  return spawn(command, args, { cwd: '/', env, stdio: ['ignore', output, output] });
}

/** Ends a program that this run has started, and its descendants. */
export async function stop(child, signal = 'SIGTERM') {
  if (!child || hasEnded(child)) return;
  const family = tree(child.pid).map(([pid]) => pid);
  child.kill(signal);
  for (let tries = 0; tries < 100 && !hasEnded(child); tries++) await sleep(100);
  for (const pid of family.reverse()) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended, as it should
    }
  }
}

export const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

const TICKS = 100; // of the processor's time in a second, in /proc
const PAGE = 4096;
const fields = (path) => {
  const line = readFileSync(path, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
};

/** What a process, and those that it has awaited, have used; null when there is none. */
function used(pid) {
  try {
    const it = fields(`/proc/${pid}/stat`);
    const ticks = Number(it[11]) + Number(it[12]) + Number(it[13]) + Number(it[14]);
    return { parent: Number(it[1]), seconds: ticks / TICKS, bytes: Number(it[21]) * PAGE };
  } catch {
    return null;
  }
}

function tree(root) {
  const all = new Map();
  for (const name of readdirSync('/proc')) {
    const use = /^\d+$/.test(name) ? used(name) : null;
    if (use) all.set(Number(name), use);
  }
  const family = [];
  const visit = (pid) => {
    if (!all.has(pid)) return;
    family.push([pid, all.get(pid)]);
    for (const [child, use] of all) if (use.parent === pid) visit(child);
  };
  visit(root);
  return family;
}

/** Seconds of processor and bytes of memory of a process and its descendants; pages that they share count for each. */
export const usage = (root) =>
  tree(root).reduce((sum, [, use]) => ({ seconds: sum.seconds + use.seconds, bytes: sum.bytes + use.bytes }), { seconds: 0, bytes: 0 });

/** Seconds of processor of the children of this run that have ended: the load generators. */
export function endedChildren() {
  const it = fields('/proc/self/stat');
  return (Number(it[13]) + Number(it[14])) / TICKS;
}

/** Seconds of processor that the whole machine has used. */
export function machine() {
  const it = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1).map(Number);
  const [idle, waiting] = [it[3], it[4]];
  return (it.slice(0, 8).reduce((sum, ticks) => sum + ticks, 0) - idle - waiting) / TICKS;
}
