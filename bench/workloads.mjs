// The requests of each workload, and the right answers, read from the neutral tables by the limit's own SQL.
import { file } from './processes.mjs';

/** W0 is a static answer of the limit: the ceiling of HTTP and of the load generator. */
export const WORKLOADS = {
  W0: 'a static answer',
  W1: 'a service by its identifier',
  W2: 'services of a commune with a theme',
  W3: 'services found by words',
  W4: 'a bassin’s month, with the seats that are left',
  W5: 'somebody registers',
  W6: 'what an evaluation of an event says',
  W7: 'a bassin’s year as a feed',
  W7U: 'the same, unchanged since it was read: 304',
  W8: 'facets of the words',
};

const CHECKED = 30;
const literal = (value) => (typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`);
const bind = (sql, values) => sql.replace(/(?<!:):([a-z]+)/g, (_, name) => literal(values[name]));

/** How many events a calendar has. */
export const events = (calendar) => ({ total: (calendar.match(/^BEGIN:VEVENT\r$/gm) ?? []).length });

function rightAnswer({ postgres, limit }, workload, values) {
  const database = limit;
  const sql = workload === 'W7U' ? 'W7' : workload;
  const rows = postgres.rows(database, bind(file(`sql/${sql}.sql`), values));
  switch (workload) {
    case 'W7':
    case 'W7U':
      return { total: rows.length };
    case 'W6':
      return { counts: rows.map(([question, option, answers]) => `${question}.${option}=${answers}`).join(), respondents: Number(rows[0][3]), attendees: Number(rows[0][4]) };
    case 'W4':
      return { seats: rows.map((row) => `${row[0]}:${row[8]}`).join() };
    case 'W1': {
      const [row] = rows;
      return { id: Number(row[0]), name: row[1], themes: row[12].replace(/^{|}$/g, '').split(',').map((name) => name.replaceAll('"', '')), organisation: row[9] };
    }
    case 'W8':
      return {
        total: Number(rows.find(([facet]) => facet === 'total')[2]),
        themes: rows.filter(([facet]) => facet === 'theme').map(([, theme, services]) => [Number(theme), Number(services)]),
      };
    default:
      return { total: rows.length ? Number(rows[0][0]) : 0, ids: rows.map(([, id]) => Number(id)) };
  }
}

const sorted = (answer) => (answer.themes && Array.isArray(answer.themes[0]) ? { ...answer, themes: answer.themes.toSorted(([a], [b]) => a - b) } : answer);

const CROWD = 40;

/** Forty people at once for the last places of an event: each place goes to one of them. */
async function race(context, { system, base }) {
  const [[event, left]] = context.postgres.rows(context.limit, `select id, capacity - taken from events where start_at >= '${context.requests.now}' and capacity - taken between 3 and 8 order by id limit 1`);
  const values = { event: Number(event) };
  const answers = await Promise.all(
    Array.from({ length: CROWD }, async (_, person) => {
      const body = system.body('W5', values).replaceAll('{{n}}', `crowd-${Date.now()}-${person}`);
      const response = await fetch(base + system.path('W5', values, context), { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
      return { status: response.status, ...(await response.json()) };
    }),
  );
  system.reset(context, system.database(context));
  const seats = answers.filter(({ status, state }) => status === 201 && (state ?? 'CONFIRMED') === 'CONFIRMED').length;
  const faults = answers.filter(({ status }) => status >= 500).length;
  return `${CROWD} at once for ${left} places: ${seats} have one, ${faults} faults`;
}

/** Compares a system's answers with the right ones, and says in a line how far they are the same. */
export async function check(context, { system, base }, workload) {
  if (workload === 'W5') return race(context, { system, base });
  const compared = context.requests[workload].slice(0, CHECKED);
  let same = 0;
  let [found, right, shared, wanted] = [0, 0, 0, 0];
  let first = '';
  for (const values of compared) {
    const expected = rightAnswer(context, workload, values);
    const response = await fetch(base + system.path(workload, values, context));
    const text = await response.text();
    if (!response.ok) throw new Error(`${system.name} ${workload} ${JSON.stringify(values)}: ${response.status} ${text.slice(0, 300)}`);
    const answer = system.read(workload, workload.startsWith('W7') ? text : JSON.parse(text), context);
    if (JSON.stringify(sorted(answer)) === JSON.stringify(sorted(expected))) same++;
    else first ||= `; first other: ${JSON.stringify(values)} answers ${JSON.stringify(answer).slice(0, 200)}, expected ${JSON.stringify(expected).slice(0, 200)}`;
    found += answer.total ?? 0;
    right += expected.total ?? 0;
    shared += (answer.ids ?? []).filter((id) => expected.ids.includes(id)).length;
    wanted += (expected.ids ?? []).length;
  }
  const totals = right && same < compared.length ? `, ${found} found for ${right}` : '';
  const overlap = wanted && same < compared.length ? `, ${Math.round((100 * shared) / wanted)} % of the first pages shared` : '';
  return `${same}/${compared.length} equal${totals}${overlap}${first}`;
}
