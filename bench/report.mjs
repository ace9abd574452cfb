// A run's figures as a table. Ratios are taken between neighbours in time, of one round; then their median.
const median = (values) => {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = inOrder.length >> 1;
  return inOrder.length % 2 ? inOrder[middle] : (inOrder[middle - 1] + inOrder[middle]) / 2;
};
const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3));
const spread = (values) => `${digits(median(values))} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;

const [LIMIT, PRODUCT] = ['vertx', 'estuaire'];

function line(runs, workload, system) {
  const own = runs.filter((run) => run.workload === workload && run.system === system);
  if (!own.length) return [];
  const of = (key) => own.map((run) => run[key]);
  const limit = (run) => runs.find((other) => other.workload === workload && other.system === LIMIT && other.round === run.round);
  const cells = [
    workload,
    system,
    spread(of('rate')),
    system === LIMIT ? '' : spread(own.map((run) => run.rate / limit(run).rate)),
    digits(median(of('p50'))),
    digits(median(of('p99'))),
    `${digits(median(of('applicationMs')))} + ${digits(median(of('databaseMs')))}`,
    digits(median(of('kilobytes'))),
    String(of('failed').reduce((sum, failed) => sum + failed, 0)),
    digits(Math.max(...of('others'))),
  ];
  return [`| ${cells.join(' | ')} |`];
}

export function report({ date, commit, scale, machine, options, starts, checks, runs }) {
  const workloads = [...new Set(runs.map((run) => run.workload))];
  const head = ['workload', 'system', 'requests/s (min–max)', '× vertx', 'p50 ms', 'p99 ms', 'CPU ms, application + database', 'kB', 'failed', 'others, cores'];
  return [
    `S = ${scale}, ${options.connections} connections, ${options.rounds} × ${options.duration} s after ${options.warmup} s of warm-up, interleaved; ${machine}; ${date}, commit ${commit}`,
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---|').join('')}`,
    ...workloads.flatMap((workload) => [LIMIT, PRODUCT].flatMap((system) => line(runs, workload, system))),
    '',
    '| system | start to first right answer, ms | at rest, MiB | loaded, MiB |',
    '|---|---|---|---|',
    ...Object.entries(starts).map(([system, all]) => {
      const loaded = Math.max(...runs.filter((run) => run.system === system).map((run) => run.memory));
      return `| ${system} | ${spread(all.map((it) => it.startMs))} | ${spread(all.map((it) => it.idle))} | ${digits(loaded)} |`;
    }),
    '',
    ...Object.entries(checks).map(([what, answer]) => `- ${what}: ${answer.split('; first other')[0]}`),
  ].join('\n');
}
