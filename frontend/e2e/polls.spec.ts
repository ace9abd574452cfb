import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };
const phone = { width: 360, height: 740 };

const asked = {
  bassin: "SUD_EST",
  introduction: { fr: "Nous préparons des groupes de réflexion.", nl: "Wij bereiden reflectiegroepen voor." },
  languages: ["FR", "NL"],
  minutes: 180,
  rules: { smallest: 2, largest: 6, groupsAtMost: 3, organisationsApart: false },
  answersUntil: "2026-01-31",
  answersShared: false,
  questions: [],
};

/** An open consultation of Sud-Est: its address under /api. */
async function consultation(request: APIRequestContext, question: string): Promise<string> {
  const data = { ...asked, question: { fr: question, nl: `${question} NL` } };
  const made = await request.post("/api/consultations", { headers: ours, data });
  expect(made.status(), await made.text()).toBe(201);
  const path = `/api/consultations/${(await made.json()).id}`;
  expect((await request.post(`${path}/opening`, { headers: ours })).ok()).toBe(true);
  return path;
}

/** Lets its last day for answers be another one. */
async function lastDay(request: APIRequestContext, path: string, question: string, day: string) {
  const version = (await request.get(path)).headers().etag ?? "";
  const data = { ...asked, question: { fr: question, nl: `${question} NL` }, answersUntil: day };
  const changed = await request.put(path, { headers: { ...ours, "If-Match": version }, data });
  expect(changed.status(), await changed.text()).toBe(200);
}

/** Writes somebody down who telephoned, on the page of the participants. */
async function add(page: Page, name: string, email: string): Promise<void> {
  await page.getByRole("button", { name: "Ajouter une personne" }).click();
  await page.getByLabel("Prénom et nom").fill(name);
  await page.getByLabel("Courriel", { exact: true }).fill(email);
  await page
    .getByRole("group", { name: "En tant que" })
    .getByLabel("Professionnel ou professionnelle")
    .check();
  await page.getByRole("group", { name: "Langue des courriels" }).getByLabel("Nederlands").check();
  await page.getByRole("button", { name: "Ajouter cette personne" }).click();
  await expect(page.getByText(`${name} est dans la liste.`)).toBeVisible();
}

test("people who are interested say on a phone when they can, and the team pairs, locks and closes", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const question = `Quelle place pour les aidants ? ${stamp}`;
  const bo = `bo.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const path = await consultation(page.request, question);
  const pages = path.replace("/api/", "/fr/");

  await page.goto(`${pages}/poll`);
  await settled(page);
  await expect(page.getByText("Aucune date n’est encore proposée.")).toBeVisible();
  await page.getByRole("button", { name: "Changer les dates" }).click();
  await page.getByRole("button", { name: "Ajouter une date" }).click();
  const first = page.getByRole("group", { name: "Date 1" });
  await first.getByLabel("Jour").fill("2026-03-02");
  await first.getByRole("textbox", { name: /^Lieu/ }).fill("Maison des aidants");
  await page.getByRole("button", { name: "Ajouter une date" }).click();
  const second = page.getByRole("group", { name: "Date 2" });
  await expect(second.getByLabel("Jour")).toHaveValue("2026-03-09");
  await second.getByLabel("À distance").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer les dates" }).click();
  await expect(page.getByText("Les dates sont enregistrées.")).toBeVisible();

  await page.goto(`${pages}/participants`);
  await settled(page);
  await add(page, "Bo Peeters", bo);
  await add(page, "Cléo Martin", `cleo.${stamp}@exemple.example`);
  await expectAccessible(page);

  await expect.poll(() => mailTo(bo), { timeout: 20_000 }).toContain("Uw interesse is genoteerd");
  const link = /https?:\/\/\S+\/nl\/my-consultation#\S+/.exec(await mailText(bo))?.[0] ?? "";
  const own = await (await browser.newContext({ viewport: phone })).newPage();
  await own.goto(link);
  await settled(own);
  await expect(own.getByRole("heading", { level: 1, name: `${question} NL` })).toBeVisible();
  await own
    .getByRole("group", { name: /maart 2026.*Ter plaatse/ })
    .getByLabel("Ja")
    .check();
  await own
    .getByRole("group", { name: /maart 2026.*Op afstand/ })
    .getByLabel("Als het moet")
    .check();
  await own.getByLabel(/^Met wie, of zonder wie/).fill("Graag met Cléo.");
  await expectAccessible(own);
  await own.getByRole("button", { name: "Mijn antwoorden versturen" }).click();
  await expect(own.getByText("Uw antwoorden zijn bewaard. Dank u!")).toBeVisible();
  await expectAccessible(own);
  await own.reload();
  await settled(own);
  await own
    .getByRole("group", { name: /maart 2026.*Op afstand/ })
    .getByLabel("Nee")
    .check();
  await own.getByRole("button", { name: "Mijn antwoorden wijzigen" }).click();
  await expect(own.getByText("Uw antwoorden zijn bewaard. Dank u!")).toBeVisible();

  await page.goto(`${pages}/participants`);
  await settled(page);
  const card = page.getByRole("article", { name: "Bo Peeters" });
  await expect(card.getByText("Graag met Cléo.")).toBeVisible();
  await page.getByRole("button", { name: "Ajouter la paire" }).click();
  await page.getByLabel("Première personne").selectOption({ label: "Bo Peeters" });
  await page.getByRole("button", { name: "Ajouter la paire" }).click();
  await expect(page.getByText("Choisissez deux personnes différentes.").first()).toBeVisible();
  await page.getByLabel("Deuxième personne").selectOption({ label: "Cléo Martin" });
  await page.getByRole("button", { name: "Ajouter la paire" }).click();
  await expect(page.getByText("La paire est ajoutée.")).toBeVisible();
  await card.getByRole("button", { name: "Modifier : Bo Peeters" }).click();
  await card.getByLabel(/^À placer dans le groupe du/).selectOption({ index: 1 });
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await card.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(card.getByText(/^Fixée : 2 mars 2026/)).toBeVisible();

  await page.goto(`${pages}/poll`);
  await settled(page);
  const row = page.getByRole("row", { name: /Bo Peeters/ });
  await expect(row.getByRole("cell").first()).toHaveText(/Oui, fixée ici/);
  await expect(row.getByRole("cell").nth(1)).toHaveText(/Non/);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Changer les dates" }).click();
  await page.getByRole("button", { name: "Retirer la date 2" }).click();
  await page.getByRole("button", { name: "Enregistrer les dates" }).click();
  await expect(page.getByText("Des personnes ont répondu pour cette date")).toBeVisible();
  await page.getByLabel("Effacer les réponses données aux dates que je retire ou change").check();
  await page.getByRole("button", { name: "Enregistrer les dates" }).click();
  await expect(page.getByText("Les dates sont enregistrées.")).toBeVisible();

  await own.reload();
  await settled(own);
  await own
    .getByRole("group", { name: /maart 2026.*Ter plaatse/ })
    .getByLabel("Nee")
    .check();
  await lastDay(page.request, path, question, "2026-01-10");
  await own.getByRole("button", { name: "Mijn antwoorden wijzigen" }).click();
  await expect(own.getByText("Deze bevraging neemt geen antwoorden meer aan")).toBeVisible();
  await expect(own.getByRole("group", { name: /maart 2026.*Ter plaatse/ }).getByLabel("Nee")).toBeChecked();
  await expectAccessible(own);
  await own.reload();
  await settled(own);
  await expect(own.getByText(/^U kon antwoorden tot en met/)).toBeVisible();
  await own.getByRole("button", { name: "Niet meer deelnemen" }).click();
  await own.getByRole("dialog").getByRole("button", { name: "Niet meer deelnemen" }).click();
  await expect(own.getByText("U neemt niet meer deel.").first()).toBeVisible();
  await own.getByRole("button", { name: "Mijn gegevens wissen" }).click();
  await own.getByRole("dialog").getByRole("button", { name: "Voorgoed wissen" }).click();
  await expect(own.getByRole("heading", { level: 1, name: "Uw gegevens zijn gewist" })).toBeVisible();
  await expectAccessible(own);
});

test("whoever is not of the team reads no poll, and a forged link opens nothing", async ({
  page,
  browser,
}) => {
  const question = `Qui lit ceci ? ${Date.now()}`;
  await signIn(page, "coordinator.sud-est");
  const path = await consultation(page.request, question);
  const stranger = await (await browser.newContext({ viewport: phone })).newPage();
  await signIn(stranger, "coordinator.nord");
  expect((await stranger.request.get(`${path}/proposed-groups`)).status()).toBe(404);
  await stranger.goto(`${path.replace("/api/", "/nl/")}/poll`);
  await expect(stranger.getByText(question)).toHaveCount(0);
  await stranger.goto("/nl/my-consultation#forged");
  await settled(stranger);
  await expect(stranger.getByRole("heading", { level: 1, name: "Deze link opent niets" })).toBeVisible();
  await expectAccessible(stranger);
});
