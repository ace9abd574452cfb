import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const run = process.env.RUN_FILE ?? "../.estuaire/run.json";

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

/** Names somebody by the form, until a day. */
async function name(page: Page, person: string, email: string, lastDay: string): Promise<void> {
  await page.getByRole("link", { name: "Nommer quelqu’un" }).click();
  await page.getByLabel("Nom de la personne").fill(person);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel(/^Secteur ou collège/).selectOption({ label: "Hôpital" });
  await page.getByLabel("Dernier jour, compris").fill(lastDay);
  await page.getByRole("button", { name: "Nommer" }).click();
  await expect(page.getByRole("status").getByText("C’est enregistré.")).toBeVisible();
}

/** A CAB of Sud-Est that looks for two people of hospitals; leaves its page open. */
async function create(page: Page, called: string): Promise<string> {
  await page.goto("/fr/circles?bassin=SUD_EST");
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Créer un cercle" }).click();
  await page.getByRole("button", { name: "Créer le cercle" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByRole("group", { name: "Nom" }).getByLabel("Français").fill(called);
  await page.getByRole("button", { name: "Ajouter un secteur" }).click();
  await page.getByRole("group", { name: "Secteur 1" }).getByLabel("Français").fill("Hôpital");
  await page.getByRole("group", { name: "Secteur 1" }).getByLabel("Souhaitées").fill("2");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Créer le cercle" }).click();
  await expect(page.getByRole("heading", { level: 1, name: called })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("coordinator names members, sees who is missing and ends one mandate; access ends with the dates by itself", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const ada = `ada.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const path = await create(page, `Conseil ${stamp}`);
  await expect(page.getByText("2 × Hôpital")).toBeVisible();

  // who holds this account is named, and somebody without one
  await name(page, "Lou Praktijk", "professional@estuaire.example", "2026-01-20");
  await expect(page.getByText("1 × Hôpital")).toBeVisible();
  await name(page, "Ada Sans Compte", ada, "2026-12-31");
  await expect(page.getByText("Personne ne manque.")).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const member = await (await browser.newContext()).newPage();
  await signIn(member, "professional", "/fr/me");
  await expect(member.getByRole("link", { name: `Conseil ${stamp}` })).toBeVisible();
  await member.goto(path);
  await expect(member.getByText("Ada Sans Compte")).toBeVisible();
  await expect(member.getByText(ada)).toBeHidden();
  await expectAccessible(member);

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(path);
  await expect(stranger.getByRole("heading", { level: 1, name: `Conseil ${stamp}` })).toBeVisible();
  await expect(stranger.getByText("Ada Sans Compte")).toBeHidden();
  expect((await stranger.request.get(`/api${path.slice(3)}/mandates`)).status()).toBe(401);

  await expect.poll(() => mailTo(ada), { timeout: 20_000 }).toContain(`Conseil ${stamp}`);
  const link = /https?:\/\/\S+\/fr\/my-mandate#\S+/.exec(await mailText(ada))?.[0] ?? "";
  await stranger.goto(link);
  await expect(stranger.getByRole("rowheader", { name: "Lou Praktijk" })).toBeVisible();
  await expectAccessible(stranger);
  await expectAccessibleOnPhone(stranger);

  moveDays(6);
  await member.goto(path);
  await expect(member.getByRole("heading", { level: 1, name: `Conseil ${stamp}` })).toBeVisible();
  await expect(member.getByText("Ada Sans Compte")).toBeHidden();
  expect((await member.request.get(`/api${path.slice(3)}/mandates`)).status()).toBe(404);

  await page.goto(path);
  await page.getByRole("link", { name: "Ada Sans Compte" }).click();
  await page.getByRole("button", { name: "Mettre fin" }).click();
  await page.getByRole("button", { name: "Mettre fin" }).last().click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByLabel("Dernier jour, compris").fill("2026-01-20");
  await page.getByLabel("Raison").fill("Change de fonction");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Mettre fin" }).last().click();
  await expect(page.getByText("Il est mis fin à ce mandat.")).toBeVisible();
  await expect(page.getByText("Change de fonction")).toBeVisible();
  await stranger.goto("about:blank");
  await stranger.goto(link);
  await expect(stranger.getByText(/Votre mandat est terminé/)).toBeVisible();
  await expect(stranger.getByText("Change de fonction")).toBeVisible();
  await expect(stranger.getByText("Qui y siège")).toBeHidden();
  await stranger.getByRole("button", { name: "Effacer mon mandat" }).click();
  await expectAccessible(stranger);
  await stranger.getByRole("dialog").getByRole("button", { name: "Effacer pour toujours" }).click();
  await expect(stranger.getByRole("heading", { level: 1, name: "Votre mandat est effacé" })).toBeVisible();
  await page.reload();
  await expect(page.getByText(ada)).toBeHidden();
});
