#!/usr/bin/env node
// Deterministic data generator. usage: generate.mjs --scale 1 --out DIR [--seed 20260601]
// Writes neutral CSV files (UTF-8, header line, comma, RFC 4180 quoting) and requests.json (workload parameters).
import { mkdirSync, openSync, writeSync, closeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as V from './vocabulary.mjs';
const { values: a } = parseArgs({ options: { scale: { type: 'string', default: '1' }, out: { type: 'string' }, seed: { type: 'string', default: '20260601' } } });
if (!a.out) { console.error('--out DIR is required'); process.exit(2); }
const S = Number(a.scale), N = { org: 2000 * S, svc: 5000 * S, ev: 20000 * S, reg: 200000 * S, answers: 100000 * S };
mkdirSync(a.out, { recursive: true });

// mulberry32, one stream per table so that a change in one table does not move the others
const rng = (salt) => { let t = (Number(a.seed) ^ Math.imul(salt, 0x9e3779b1)) >>> 0; return () => { t = (t + 0x6d2b79f5) | 0; let r = Math.imul(t ^ (t >>> 15), 1 | t); r = (r + Math.imul(r ^ (r >>> 7), 61 | r)) ^ r; return ((r ^ (r >>> 14)) >>> 0) / 4294967296; }; };
let R = rng(1);
const int = (n) => Math.floor(R() * n);
const pick = (l) => l[int(l.length)];
const weighted = (l, w) => { let t = 0; const c = l.map((x) => (t += w(x))); return () => { const r = R() * t; let lo = 0, hi = c.length - 1; while (lo < hi) { const m = (lo + hi) >> 1; if (c[m] > r) hi = m; else lo = m + 1; } return lo; }; };
const zipf = (l, s = 0.75) => { const i = weighted(l.map((_, k) => k), (k) => 1 / (k + 3) ** s); return () => l[i()]; };
const noun = zipf(V.nouns), adj = zipf(V.adjectives), verb = zipf(V.verbs), communeIx = weighted(V.communes, (c) => c[3]), typeIx = weighted(V.types, (t) => t[1]);
const themeIx = zipf(V.themes.map((_, i) => i), 0.5), audIx = zipf(V.audiences.map((_, i) => i), 0.5);
const plural = (w) => (/[sxz-]$/.test(w) ? w : w + 's');
const np = () => { const r = R(); if (r < 0.3) return `${plural(noun())} ${plural(adj())}`; if (r < 0.55) return `la ${noun()}`; if (r < 0.8) return `les ${plural(noun())}`; return `une ${noun()} ${adj()}`; };
const sentence = () => { let s = `${pick(['Le service', 'Notre équipe', 'L’association', 'Le centre', 'La maison', 'Le réseau'])} ${verb()} ${np()} ${pick(V.links)} ${np()}`; if (R() < 0.7) s += ` et ${verb()} ${np()}`; if (R() < 0.5) s += `, ${pick(V.links)} ${np()}`; return s + '.'; };
const text = (words) => { let s = ''; let n = 0; while (n < words) { const x = sentence(); s += (s ? ' ' : '') + x; n += x.split(' ').length; } return s; };
const cap = (s) => s[0].toUpperCase() + s.slice(1);
const syl = ['ba', 'ri', 'sol', 'vé', 'mon', 'tel', 'la', 'cé', 'no', 'phi', 'ge', 'dra', 'lu', 'mi', 'ko', 'zan'];
const brand = () => cap(pick(syl) + pick(syl) + (R() < 0.5 ? pick(syl) : ''));
const ts = (ms) => new Date(ms).toISOString().replace('.000Z', 'Z');
const csv = (name, header) => { const fd = openSync(join(a.out, name + '.csv'), 'w'); let buf = header + '\n'; let n = 0; return { row(...f) { buf += f.map((x) => { const s = String(x); return /[",\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s; }).join(',') + '\n'; n++; if (buf.length > 1 << 20) { writeSync(fd, buf); buf = ''; } }, end() { writeSync(fd, buf); closeSync(fd); console.error(name, n); } }; };
let f;
f = csv('bassins', 'id,name'); V.bassins.forEach((b, i) => f.row(i + 1, b)); f.end();
f = csv('communes', 'id,name,postal_code,bassin_id'); V.communes.forEach((c, i) => f.row(i + 1, c[0], c[1], c[2])); f.end();
f = csv('themes', 'id,name'); V.themes.forEach((t, i) => f.row(i + 1, t)); f.end();
f = csv('audiences', 'id,name'); V.audiences.forEach((t, i) => f.row(i + 1, t)); f.end();

R = rng(2); f = csv('organisations', 'id,name,commune_id,street,postal_code,phone,email,website');
const slug = (s) => s.normalize('NFD').replace(/[^a-zA-Z0-9]+/g, '').toLowerCase();
for (let i = 1; i <= N.org; i++) { const c = communeIx(), b = brand(); f.row(i, `${pick(V.orgKinds)} ${b}${R() < 0.3 ? ' ' + brand() : ''}`, c + 1, `${pick(V.streets)} ${1 + int(300)}`, V.communes[c][1], `+32 2 ${100 + int(900)} ${10 + int(90)} ${10 + int(90)}`, `info@${slug(b)}${i}.example`, `https://${slug(b)}${i}.example/`); }
f.end();

R = rng(3); f = csv('services', 'id,organisation_id,name,description,commune_id,bassin_id,street,postal_code,phone,email,updated_at');
const st = csv('service_themes', 'id,service_id,theme_id'), sa = csv('service_audiences', 'id,service_id,audience_id'); let stId = 0, saId = 0;
const comThemes = new Map();
for (let i = 1; i <= N.svc; i++) {
  const c = communeIx();
  f.row(i, 1 + int(N.org), `${pick(V.serviceKinds)} ${noun()} ${adj()} ${brand()}`, text(76), c + 1, V.communes[c][2], `${pick(V.streets)} ${1 + int(300)}`, V.communes[c][1], `+32 2 ${100 + int(900)} ${10 + int(90)} ${10 + int(90)}`, `contact@service${i}.example`, ts(Date.UTC(2025, 0, 1) + int(500 * 86400) * 1000));
  const tset = new Set(); for (let k = 1 + int(4); k > 0; k--) tset.add(themeIx() + 1);
  for (const t of [...tset].sort((x, y) => x - y)) { st.row(++stId, i, t); const key = `${c + 1}:${t}`; comThemes.set(key, (comThemes.get(key) ?? 0) + 1); }
  const aset = new Set(); for (let k = 1 + int(3); k > 0; k--) aset.add(audIx() + 1);
  for (const t of [...aset].sort((x, y) => x - y)) sa.row(++saId, i, t);
}
f.end(); st.end(); sa.end();

R = rng(4); f = csv('events', 'id,organisation_id,type,title,description,start_at,end_at,bassin_id,commune_id,location,capacity');
const T0 = Date.UTC(2023, 0, 1), DAYS = 5 * 365 + 1, NOW = Date.UTC(2026, 5, 1);
const capacities = new Int32Array(N.ev + 1), taken = new Int32Array(N.ev + 1), past = new Uint8Array(N.ev + 1), big = [];
for (let i = 1; i <= N.ev; i++) {
  const t = V.types[typeIx()], c = communeIx(), s = T0 + int(DAYS) * 864e5 + (8 + int(12)) * 36e5 + int(2) * 18e5;
  f.row(i, 1 + int(N.org), t[0], `${cap(noun())} et ${noun()} ${adj()}`, text(18), ts(s), ts(s + (2 + int(5)) * 18e5), V.communes[c][2], c + 1, `${pick(V.places)} ${brand()}, ${pick(V.streets)} ${1 + int(300)}`, t[2]);
  capacities[i] = t[2]; past[i] = s < NOW ? 1 : 0; if (!past[i] && t[2] >= 150) big.push(i);
}
f.end();

R = rng(5); f = csv('registrations', 'id,event_id,name,email,attended,created_at');
const came = new Map(); // who was there, by event
for (let i = 1; i <= N.reg; i++) {
  let e; do e = 1 + int(N.ev); while (taken[e] >= capacities[e]);
  taken[e]++; const first = pick(V.first), last = pick(V.last), attended = past[e] && R() < 0.8;
  f.row(i, e, `${first} ${last}`, `${slug(first)}.${slug(last)}.${i}@example.org`, attended ? 't' : 'f', ts(NOW - int(900 * 86400) * 1000));
  if (attended) { const known = came.get(e); if (known) known.push(i); else came.set(e, [i]); }
}
f.end();

// Three of four who came answer all five questions; the last event may be cut short.
R = rng(6); f = csv('evaluation_answers', 'id,event_id,registration_id,question,option');
const evaluated = []; let answers = 0;
for (const [e, people] of came) {
  if (answers >= N.answers) break;
  if (people.length < 6) continue;
  let respondents = 0;
  for (const person of people) {
    if (R() < 0.25) continue;
    for (let question = 1; question <= 5 && answers < N.answers; question++) f.row(++answers, e, person, question, 1 + Math.min(4, Math.floor(5 * Math.sqrt(R()))));
    respondents++;
  }
  if (respondents >= 5) evaluated.push(e); // of fewer, nothing is told
}
f.end();

// workload parameters: the same for every system
R = rng(7); const many = (n, fn) => Array.from({ length: n }, fn);
const ct = [...comThemes].filter(([, n]) => n >= 1).sort(([x], [y]) => (x < y ? -1 : 1));
const ctIx = weighted(ct, ([, n]) => n);
const req = {
  scale: S,
  now: ts(NOW),
  W1: many(1000, () => ({ id: 1 + int(N.svc) })),
  W2: many(500, () => { const [c, t] = ct[ctIx()][0].split(':').map(Number); return { commune: c, theme: t }; }),
  W3: V.queries.map((q) => ({ q })),
  W4: many(200, () => { const y = 2025 + int(3), m = int(12); return { bassin: 1 + int(5), from: ts(Date.UTC(y, m, 1)), to: ts(Date.UTC(y, m + 1, 1)) }; }),
  W5: many(2000, () => ({ event: pick(big) })),
  W6: many(500, () => ({ event: pick(evaluated.slice(0, -1)) })),
  W7: many(15, (_, i) => ({ bassin: 1 + (i % 5), from: ts(Date.UTC(2025 + Math.floor(i / 5), 0, 1)), to: ts(Date.UTC(2026 + Math.floor(i / 5), 0, 1)) })),
};
req.W8 = req.W3;
req.W7U = req.W7;
writeFileSync(join(a.out, 'requests.json'), JSON.stringify(req));
