import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };
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

/** A CAB of Sud-Est, as its coordinator makes one; answers its id. */
async function circle(page: Page, called: string): Promise<string> {
  const made = await page.request.post("/api/circles", {
    headers: ours,
    data: { kind: "CAB", bassin: "SUD_EST", name: { fr: called }, sectors: [], kinds: [], communes: [] },
  });
  expect(made.status()).toBe(201);
  return (await made.json()).id;
}

/** Somebody who sits in it until a day, as what they are named. */
async function named(page: Page, circle: string, form: Record<string, string>): Promise<void> {
  const made = await page.request.post(`/api/circles/${circle}/mandates`, { headers: ours, data: form });
  expect(made.status()).toBe(201);
}

/** Writes a decision down by the form. */
async function record(page: Page, text: string, due: string): Promise<void> {
  await page.getByRole("button", { name: "Noter une décision" }).click();
  await page
    .getByRole("group", { name: "Ce qui a été décidé" })
    .getByLabel("Français", { exact: true })
    .fill(text);
  await page.getByLabel(/^À réaliser pour le/).fill(due);
  await page.getByRole("button", { name: "Noter la décision" }).click();
  await expect(page.getByRole("status").getByText("La décision est notée.")).toBeVisible();
}

async function somebody(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test("coordinator and chair write decisions down, members follow them up until their last day", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const ada = `ada.decide.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const id = await circle(page, `Conseil des décisions ${stamp}`);
  const chair = { name: "Lou Praktijk", email: "professional@estuaire.example", role: "CHAIR" };
  await named(page, id, { ...chair, lastDay: "2026-01-20" });
  await named(page, id, { name: "Ada Sans Compte", email: ada, language: "FR", lastDay: "2026-12-31" });

  await page.goto(`/fr/circles/${id}`);
  await page.getByRole("link", { name: "Voir et noter les décisions" }).click();
  await settled(page);
  await expect(page.getByText("Aucune décision n’est notée ici.")).toBeVisible();
  await page.getByRole("button", { name: "Noter une décision" }).click();
  await page.getByRole("button", { name: "Noter la décision" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByLabel("Par vote").check();
  await page.getByRole("textbox", { name: /^Pour/ }).fill("7");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.reload();
  await settled(page);
  await record(page, `Écrire à la commune ${stamp}`, "2026-01-18");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  // who chairs it today writes, too
  const lou = await somebody(browser);
  await signIn(lou, "professional", `/fr/circles/${id}/decisions`);
  await settled(lou);
  await record(lou, `Inviter les pharmacies ${stamp}`, "2026-03-01");
  await lou.getByRole("link", { name: "Décision n° 2" }).click();
  await lou.getByRole("button", { name: "Dire ce qu’elle devient" }).click();
  await lou.getByLabel("Réalisée").check();
  await lou.getByLabel("Ce qu’il en est").fill("Trois pharmacies viennent");
  await expectAccessible(lou);
  await lou.getByRole("button", { name: "Enregistrer" }).click();
  await expect(lou.getByRole("status").getByText("C’est noté dans son suivi.")).toBeVisible();
  await expect(lou.getByText("Trois pharmacies viennent")).toBeVisible();
  await expectAccessible(lou);

  const stranger = await somebody(browser);
  expect((await stranger.request.get(`/api/circles/${id}/decisions`)).status()).toBe(401);
  await signIn(stranger, "coordinator.nord");
  expect((await stranger.request.get(`/api/circles/${id}/decisions`)).status()).toBe(404);

  // after a week the first one is late, and the chair's mandate is over
  moveDays(7);
  await page.goto(`/fr/circles/${id}/follow-up`);
  await settled(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Suivi de la dernière/);
  await expect(page.getByText(`Écrire à la commune ${stamp}`)).toBeVisible();
  await expect(page.getByText("En retard", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  expect((await lou.request.get(`/api/circles/${id}/decisions`)).status()).toBe(404);

  await expect.poll(() => mailTo(ada), { timeout: 20_000 }).toContain(`Conseil des décisions ${stamp}`);
  const link = /https?:\/\/\S+\/fr\/my-mandate#\S+/.exec(await mailText(ada))?.[0] ?? "";
  const reader = await somebody(browser);
  await reader.goto(link);
  await expect(reader.getByText(`Inviter les pharmacies ${stamp}`).first()).toBeVisible();
  await expectAccessible(reader);
  await expectAccessibleOnPhone(reader);
});

test("subject goes from a bassin up to the Region's council, and its answer comes back", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  const id = await circle(page, `Conseil des sujets ${stamp}`);
  await page.goto(`/fr/circles/${id}`);
  await page.getByRole("link", { name: "Voir les sujets" }).click();
  await settled(page);
  await page.getByRole("button", { name: "Noter un sujet" }).click();
  await page
    .getByRole("group", { name: "Titre" })
    .getByLabel("Français", { exact: true })
    .fill(`Logement ${stamp}`);
  await page
    .getByRole("group", { name: "De quoi il s’agit" })
    .getByLabel("Français", { exact: true })
    .fill("Trop peu de logements adaptés");
  await page.getByLabel(/^Amené par/).fill("Services d’aide à domicile");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Noter le sujet" }).click();
  await expect(page.getByRole("status").getByText("Le sujet est noté.")).toBeVisible();
  await page.getByRole("link", { name: `Logement ${stamp}` }).click();
  await settled(page);
  const subject = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Transmettre au conseil régional" }).click();
  await page.getByLabel(/^Un mot à l’équipe/).fill("Urgent avant mars");
  await page.getByRole("button", { name: "Transmettre le sujet" }).click();
  await expect(page.getByText("Le sujet est transmis.")).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const region = await somebody(browser);
  await signIn(region, "administrator", subject);
  await settled(region);
  await expect(region.getByText("Urgent avant mars")).toBeVisible();
  await region.getByRole("button", { name: "Mettre au travail" }).click();
  await expect(region.getByText("Le sujet est au travail.")).toBeVisible();
  await region.getByRole("button", { name: "Répondre" }).click();
  await region
    .getByRole("group", { name: "Réponse" })
    .getByLabel("Français", { exact: true })
    .fill(`Un groupe s’en charge ${stamp}`);
  await expectAccessible(region);
  await region.getByRole("button", { name: "Envoyer la réponse" }).click();
  await expect(region.getByText("La réponse est envoyée.")).toBeVisible();

  const team = "bassin-sud-est@exemple.example";
  await expect.poll(() => mailTo(team), { timeout: 20_000 }).toContain(`Logement ${stamp}`);
  await page.reload();
  await settled(page);
  await expect(page.getByText(`Un groupe s’en charge ${stamp}`)).toBeVisible();
  await expect(page.getByText("Au travail au conseil régional", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);

  const stranger = await somebody(browser);
  await signIn(stranger, "coordinator.nord", subject);
  await expect(stranger.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(stranger.getByText(`Un groupe s’en charge ${stamp}`)).toBeHidden();
  expect((await stranger.request.get(`/api${subject.slice(3)}`)).status()).toBe(404);
});
