import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const phone = { width: 360, height: 740 };
const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };

type Question = {
  id: string;
  kind: string;
  choices: { id: string }[];
  lines: { id: string }[];
  range: { highest: number } | null;
  shownWhen: { question: string; among: string[] } | null;
};

type Given = { question: string; number?: number; choices?: string[] };

type Evaluation = { id: string; version: number; link: { fr: string } | null };

/** What the team sends to the API, and what comes back. */
async function post<T>(page: Page, path: string, data: object, status: number, version?: number): Promise<T> {
  const headers = { ...ours, ...(version !== undefined && { "If-Match": `"${version}"` }) };
  const answer = await page.request.post(path, { headers, data });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(status);
  return (await answer.json()) as T;
}

/** An event of Sud-Est that is over. */
async function heldEvent(page: Page): Promise<string> {
  const answer = await page.request.get("/api/events?bassin=SUD_EST&state=HELD&to=2026-01-15&size=20");
  const { items } = (await answer.json()) as { items: { id: string; when: { precision: string } | null }[] };
  const held = items.find(({ when }) => when?.precision === "TIME") ?? items[0];
  if (!held) throw new Error("Nothing was held in Sud-Est");
  return held.id;
}

/** An evaluation of it that people answer. */
async function opened(page: Page, title: string): Promise<Evaluation> {
  const evaluation = await post<Evaluation>(
    page,
    "/api/evaluations",
    {
      title: { fr: title, nl: `${title} NL` },
      evaluated: { subject: "EVENT", id: await heldEvent(page) },
      commonLink: true,
      expected: { value: 36, qualifier: "EXACT" },
    },
    201,
  );
  return post(page, `/api/evaluations/${evaluation.id}/opening`, {}, 200, evaluation.version);
}

/** Somebody answers everything that is asked of them by the common link. */
async function answer({ id, link }: Evaluation, person: number): Promise<void> {
  const headers = { Authorization: `Link ${link?.fr.split("#")[1]}`, "Content-Type": "application/json" };
  const asked = await (await fetch(`${base}/api/my-evaluation`, { headers })).json();
  const questions = (asked.content.sections as { questions: Question[] }[]).flatMap(
    (section) => section.questions,
  );
  const given: Given[] = [];
  for (const question of questions)
    if (isAsked(question, given)) given.push({ question: question.id, ...givenTo(question, person) });
  const body = JSON.stringify({
    number: asked.number,
    given,
    attributes: {},
    quotable: true,
    language: "FR",
  });
  const sent = await fetch(`${base}/api/evaluations/${id}/answers`, { method: "POST", headers, body });
  expect(sent.status, await sent.text()).toBe(201);
}

/** Some questions are asked only of those who answered another in a certain way. */
function isAsked({ shownWhen }: Question, given: Given[]): boolean {
  if (!shownWhen) return true;
  const about = given.find(({ question }) => question === shownWhen.question);
  const said = about?.choices ?? [String(about?.number)];
  return said.some((each) => shownWhen.among.includes(each));
}

function givenTo({ kind, choices, lines, range }: Question, person: number): object {
  const choice = choices[person % choices.length]?.id;
  if (kind === "OPEN") return { text: `L’écoute ${person}` };
  if (kind === "SCALE" || kind === "NUMBER") return { number: (range?.highest ?? 5) - (person % 2) };
  if (kind === "MATRIX") return { lines: lines.map(({ id }) => ({ line: id, choice })) };
  return { choices: [choice] };
}

/** One that six people answered, and that is closed. */
async function answered(page: Page, title: string): Promise<string> {
  const evaluation = await opened(page, title);
  for (let person = 0; person < 6; person++) await answer(evaluation, person);
  const now = (await (await page.request.get(`/api/evaluations/${evaluation.id}`)).json()) as Evaluation;
  await post(page, `/api/evaluations/${evaluation.id}/closing`, {}, 200, now.version);
  return evaluation.id;
}

test("the team reads what six people answered, searches their words, and compares two evaluations", async ({
  page,
}) => {
  test.slow();
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  const first = await answered(page, `Rencontre ${stamp}`);
  await answered(page, `Autre rencontre ${stamp}`);

  await page.goto(`/fr/evaluations/${first}/results`);
  await settled(page);
  await expect(page.getByRole("heading", { level: 1, name: `Résultats : Rencontre ${stamp}` })).toBeVisible();
  await expect(
    page.getByText("Par le lien commun : 6 réponses, comptées à part.", { exact: true }),
  ).toBeVisible();
  const satisfaction = page.getByRole("article").filter({ hasText: "quelle est votre satisfaction" });
  await expect(satisfaction.getByText("6 personnes ont répondu", { exact: true })).toBeVisible();
  await expect(satisfaction.getByText("Moyenne 4,5, médiane 4,5", { exact: false })).toBeVisible();
  await satisfaction.getByText("Tableau", { exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(satisfaction.getByRole("table")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("searchbox", { name: "Chercher dans les réponses" }).fill("ECOUTE 3");
  await expect(page.getByText("L’écoute 3", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("L’écoute 4", { exact: true })).toHaveCount(0);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Chiffres (CSV)" }).click();
  expect((await download).suggestedFilename()).toMatch(/^results-.*\.csv$/);

  await page.getByRole("link", { name: "Comparer avec d’autres évaluations" }).click();
  await settled(page);
  await page.getByRole("combobox", { name: "Question à comparer" }).fill("votre satisfaction");
  await expect(page.getByRole("option", { name: /votre satisfaction/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: `Rencontre ${stamp}`, exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: `Autre rencontre ${stamp}`, exact: true })).toBeVisible();
  await expect(page.getByText("Moins de dix réponses", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize(phone);
  await page.goto(`/nl/evaluations/${first}/results`);
  await settled(page);
  await expectAccessible(page);
  await page.goto("/nl/evaluation-comparisons");
  await settled(page);
  await expectAccessibleOnPhone(page);
});

test("nobody reads before it is closed, with fewer than five answers, or from another bassin", async ({
  page,
  browser,
}) => {
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  const evaluation = await opened(page, `Trop peu ${stamp}`);
  await answer(evaluation, 1);
  await page.goto(`/fr/evaluations/${evaluation.id}/results`);
  await settled(page);
  await expect(page.getByText("Les résultats ne sont pas encore comptés", { exact: true })).toBeVisible();
  await expectAccessible(page);
  const now = (await (await page.request.get(`/api/evaluations/${evaluation.id}`)).json()) as Evaluation;
  await post(page, `/api/evaluations/${evaluation.id}/closing`, {}, 200, now.version);
  await page.reload();
  await settled(page);
  await expect(page.getByText("Moins de cinq réponses", { exact: true })).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, "coordinator.nord");
  const refused = await elsewhere.request.get(`/api/evaluations/${evaluation.id}/results`);
  expect(refused.status()).toBe(404);
});
