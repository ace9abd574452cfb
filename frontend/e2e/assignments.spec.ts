import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, signIn } from "./personas";

const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };
const stamp = Date.now();

/** What the team sends to the API, and what comes back. */
async function send(page: Page, method: "post" | "put", path: string, data: object, version?: string) {
  const headers = { ...ours, ...(version && { "If-Match": version }) };
  const answer = await page.request[method](path, { headers, data });
  expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return answer.json();
}

function asked(question: string, largest: number) {
  return {
    ...{ bassin: "SUD_EST", question: { fr: question, nl: question }, languages: ["FR", "NL"], minutes: 180 },
    ...{ rules: { smallest: 1, largest, groupsAtMost: 7, organisationsApart: true } },
    ...{ answersUntil: "2026-01-30", questions: [{ text: { fr: "Qui sont-ils ?", nl: "Wie zijn zij?" } }] },
  };
}

/** An open consultation that proposes so many dates in March, each on a Tuesday or the day after the last one. */
async function consultationOf(page: Page, question: string, dates: number, largest: number) {
  const { id } = await send(page, "post", "/api/consultations", asked(question, largest));
  await send(page, "post", `/api/consultations/${id}/opening`, {});
  const version = (await page.request.get(`/api/consultations/${id}`)).headers().etag;
  const groups = Array.from({ length: dates }, (_, i) => ({
    ...{ day: `2026-03-0${i + 2}`, start: "14:00", mode: "ON_SITE", whereabouts: { name: "La Maison" } },
  }));
  const proposed = await send(page, "put", `/api/consultations/${id}/proposed-groups`, { groups }, version);
  const ids: string[] = proposed.groups.map((each: { id: string }) => each.id);
  return { id: id as string, dates: ids };
}

/** Somebody who phoned the team, and when they can. */
async function participant(page: Page, consultation: string, name: string, dates: (string | undefined)[]) {
  const path = `/api/consultations/${consultation}/participants`;
  const email = `${name.toLowerCase().replaceAll(" ", ".")}.${stamp}@exemple.example`;
  const person = { name, email, language: "FR", role: "PROFESSIONAL", organisation: `Service de ${name}` };
  const { id, version } = await send(page, "post", path, person);
  const answers = [...new Set(dates)].map((proposedId) => ({ proposedId, answer: "YES" }));
  await send(page, "put", `${path}/${id}/answers`, { answers }, `"${version}"`);
  return email;
}

test("team has thirty-six people placed in seven groups, moves one, compares, and fixes them", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "coordinator.sud-est");
  const question = `Quelle place ? ${stamp}`;
  const { id, dates } = await consultationOf(page, question, 7, 6);
  let someone = "";
  for (let i = 0; i < 36; i++) {
    const name = `Personne ${String.fromCharCode(65 + (i % 26))}${i}`;
    someone = await participant(page, id, name, [dates[i % 7], dates[(i * 3 + 1) % 7]]);
  }
  await page.goto(`/fr/consultations/${id}`);
  await settled(page);
  await page.getByRole("link", { name: "Répartition", exact: true }).click();
  await expect(page.getByText("Aucune répartition n’a encore été lancée.")).toBeVisible();
  await expectAccessible(page);

  await test.step("a run finds seven groups, and proves that nothing is better", async () => {
    await page.getByRole("button", { name: "Lancer une répartition", exact: true }).click();
    await expect(page.getByText("C’est prouvé : aucune répartition n’est meilleure.")).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByRole("heading", { name: /mars 2026 à 14:00/ })).toHaveCount(7);
    await expect(page.getByRole("row", { name: "Personnes placées 36 prouvé" })).toBeVisible();
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
  });

  await test.step("somebody is moved, and what it costs is said before", async () => {
    await page.getByLabel("Qui", { exact: true }).selectOption({ label: "Personne A0" });
    await page.getByLabel("Vers", { exact: true }).selectOption("");
    await page.getByRole("button", { name: "Voir ce que cela coûte", exact: true }).click();
    await expect(page.getByText("Personnes placées : 36 devient 35")).toBeVisible();
    await page.getByRole("button", { name: "Déplacer", exact: true }).click();
    await expect(page.getByText("Cette répartition a été changée à la main.")).toBeVisible();
    const comparison = page.getByRole("region", { name: "Comparaison", exact: true });
    await expect(comparison.getByRole("row", { name: /^Personne A0/ })).toContainText("Sans groupe");
    await expectAccessible(page);
  });

  await test.step("the proven one is fixed: groups are in the agenda, and each person is mailed", async () => {
    const shown = page.getByLabel("Répartition affichée", { exact: true });
    const proven = await shown.locator("option").filter({ hasText: "36 sur 36" }).getAttribute("value");
    await shown.selectOption(proven);
    await page.getByRole("button", { name: "Fixer les groupes", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Fixer les groupes", exact: true }).click();
    await expect(page.getByText("Cette répartition est fixée", { exact: false })).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByRole("link", { name: "Voir le groupe dans l’agenda" })).toHaveCount(7);
    await expect
      .poll(() => mailText(someone), { timeout: 60_000 })
      .toContain("Une entrée d’agenda est jointe à ce courriel.");
    expect(await mailText(someone)).toContain("Qui sont-ils ?");
    await expectAccessible(page);
  });
});

test("team reads in Dutch on a phone why not everybody has a group, and what would help", async ({
  page,
}) => {
  test.slow();
  await signIn(page, "coordinator.sud-est");
  const { id, dates } = await consultationOf(page, `Waarom niet? ${stamp}`, 2, 2);
  for (const name of ["An", "Bo", "Cas"]) await participant(page, id, `${name} K`, [dates[0]]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/nl/consultations/${id}/assignments`);
  await settled(page);
  await page.getByRole("button", { name: "Een indeling zoeken", exact: true }).click();
  const clash = page.getByRole("region", { name: "Waarom niet iedereen een groep heeft", exact: true });
  await expect(clash).toContainText("An K, Bo K en Cas K: enkel 2 maart 2026", { timeout: 60_000 });
  await expect(clash).toContainText("neemt 2 personen");
  await expect(page.getByRole("region", { name: "Zonder groep", exact: true })).toContainText("volzet");
  await expectAccessible(page);
});
