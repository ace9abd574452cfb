import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const run = process.env.RUN_FILE ?? "../.estuaire/run.json";
const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };

/** The file by which the product's time is ahead of the real one, in seconds. */
const clock = join(dirname(run), "clock");
let before = "";

test.beforeAll(() => {
  before = readFileSync(clock, "utf8");
});

// The journeys after this one live on the day on which the run began.
test.afterAll(() => writeFileSync(clock, before));

/** Moves the product's time, as « ./estuaire clock » does. */
function moveDays(days: number): void {
  writeFileSync(clock, String(Number(readFileSync(clock, "utf8").trim()) + days * 86_400));
}

type Named = { name: string; email: string; lastDay: string };

/** A CAB of Sud-Est with a quorum of one, and who sits in it; as its coordinator has made it. */
async function circle(page: Page, called: string, people: Named[]): Promise<string> {
  const made = await page.request.post("/api/circles", {
    headers: ours,
    data: { kind: "CAB", bassin: "SUD_EST", name: { fr: called, nl: called }, quorum: 1, listed: true },
  });
  const { id } = await made.json();
  for (const person of people) {
    const mandates = `/api/circles/${id}/mandates`;
    expect((await page.request.post(mandates, { headers: ours, data: person })).status()).toBe(201);
  }
  return id;
}

/** Announces a meeting from the circle's page; leaves the meeting's page open. */
async function announce(page: Page, id: string, title: string, day: string): Promise<string> {
  await page.goto(`/fr/circles/${id}`);
  await settled(page);
  await expect(page.getByText("Aucune réunion n’est annoncée.")).toBeVisible();
  await page.getByRole("link", { name: "Créer une réunion" }).click();
  await settled(page);
  await expect(page.getByLabel("Cercle", { exact: true })).toHaveValue(id);
  await expect(page.getByLabel("Type d’événement")).toHaveValue("CAB");
  await expectAccessible(page);
  await page
    .getByRole("group", { name: /^Titre/ })
    .first()
    .getByLabel("Français")
    .fill(title);
  await page.getByLabel("Date", { exact: true }).fill(day);
  await page.getByLabel("De", { exact: true }).fill("09:00");
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await expect(page.getByText(/^L’événement est annoncé/)).toBeVisible();
  return new URL(page.url()).pathname;
}

test("a meeting invites the members by itself, they answer, and the day after a mandate its holder reads nothing of it", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const ada = `ada.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const id = await circle(page, `Conseil en réunion ${stamp}`, [
    { name: "Lou Praktijk", email: "professional@estuaire.example", lastDay: "2026-01-20" },
    { name: "Ada Sans Compte", email: ada, lastDay: "2026-12-31" },
  ]);
  const meeting = await announce(page, id, `Réunion ${stamp}`, "2026-01-18");

  const member = await (await browser.newContext()).newPage();
  await signIn(member, "professional", "/fr/me");
  await member.goto(`/fr/circles/${id}`);
  await settled(member);
  await expect(member.getByRole("link", { name: `Réunion ${stamp}` })).toBeVisible();
  await expectAccessible(member);
  await member.getByRole("link", { name: `Réunion ${stamp}` }).click();
  await expect(member.getByRole("heading", { level: 1, name: `Réunion ${stamp}` })).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.request.get(`/api${meeting.slice(3)}`)).status()).toBe(404);

  // who has no account answers by the link that came by itself
  await expect.poll(() => mailTo(ada), { timeout: 60_000 }).toContain(`Réunion ${stamp}`);
  const mandate = /https?:\/\/\S+\/fr\/my-mandate#\S+/.exec(await mailText(ada))?.[0] ?? "";
  const guest = await (await browser.newContext()).newPage();
  await guest.goto(mandate);
  await settled(guest);
  await expect(guest.getByRole("heading", { name: `Réunion ${stamp}`, exact: true })).toBeVisible();
  await expect(guest.getByText("Vous n’avez pas encore répondu")).toBeVisible();
  await expectAccessible(guest);
  await expectAccessibleOnPhone(guest);
  await guest.getByRole("link", { name: "Répondre à l’invitation" }).click();
  await settled(guest);
  await guest.getByRole("button", { name: "Confirmer mon inscription" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "Votre place est confirmée" })).toBeFocused();
  await guest.goto("about:blank");
  await guest.goto(mandate);
  await expect(guest.getByText("Vous avez dit que vous venez")).toBeVisible();

  await page.goto(`/fr/circles/${id}`);
  await settled(page);
  await expect(page.getByText("1 membre sur 2 vient")).toBeVisible();
  await expect(page.getByText("Quorum annoncé : 1 (il en faut 1)")).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("link", { name: "Voir les présences" }).click();
  await settled(page);
  await expect(page.getByRole("rowheader", { name: "Ada Sans Compte" })).toBeVisible();
  await expect(page.getByRole("cell", { name: "A dit oui" })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  moveDays(6);
  expect((await member.request.get(`/api${meeting.slice(3)}`)).status()).toBe(404);
  await member.goto(meeting);
  await expect(member.getByRole("heading", { level: 1, name: `Réunion ${stamp}` })).toBeHidden();
  await guest.goto("about:blank");
  await guest.goto(mandate);
  await expect(guest.getByRole("heading", { name: "Passées" })).toBeVisible();
});
