import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

/** Suggests an event of the bassin Sud-Est by the form, from the agenda on. */
async function suggest(page: Page, title: string, email: string): Promise<void> {
  await page.goto("/fr/events");
  await page.getByRole("link", { name: "Suggérer un événement" }).click();
  await settled(page);
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("De quoi s’agit-il, et pour qui ?").fill("On se retrouve entre aidants.");
  await page.getByLabel("Qui l’organise ?").fill("Comité de quartier");
  await page.getByLabel("Quand, avec vos mots").fill("de 14 h à 16 h");
  await page.getByLabel(/^Jour, s’il est connu/).fill("2026-05-04");
  await page.getByLabel("Bassin", { exact: true }).selectOption("SUD_EST");
  await page.getByLabel("Votre nom").fill("Ada");
  await page.getByLabel("Votre courriel").fill(email);
  await page.getByRole("button", { name: "Envoyer la suggestion" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Il reste une chose à faire" })).toBeVisible();
  await expectAccessible(page);
}

/** Confirms by the mail's link, which by itself confirms nothing. */
async function confirm(page: Page, email: string): Promise<void> {
  await expect.poll(() => mailTo(email)).toContain("Confirmez votre suggestion d’événement");
  const link = /https?:\/\/\S+\/fr\/event-suggestion#\S+/.exec(await mailText(email))?.[0] ?? "";
  await page.goto(link);
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Confirmer" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Merci, votre suggestion est arrivée" }),
  ).toBeVisible();
}

/** Opens the suggestion from the coordinator's own space. */
async function open(page: Page, title: string): Promise<void> {
  await signIn(page, "coordinator.sud-est", "/fr/me");
  await settled(page);
  await page.getByRole("region", { name: "Événements suggérés" }).getByRole("link", { name: title }).click();
  await settled(page);
  await expect(page.getByRole("heading", { level: 1, name: `Suggestion : ${title}` })).toBeVisible();
}

test("visitor suggests an event, the coordinator makes one of it, and the visitor is told by mail", async ({
  page,
}) => {
  const email = `visiteuse.${Date.now()}@exemple.example`;
  const title = `Café des aidants ${Date.now()}`;
  await suggest(page, title, email);
  await confirm(page, email);
  await expect
    .poll(() => mailTo("bassin-sud-est@exemple.example"))
    .toContain(`Un événement est suggéré : ${title}`);

  await open(page, title);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("link", { name: "Créer l’événement" }).click();
  await settled(page);
  await expect(page.getByRole("group", { name: /^Titre/ }).getByLabel("Français")).toHaveValue(title);
  await page.getByLabel("Type d’événement").selectOption("JOURNEE");
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await expect(page.getByRole("heading", { name: /^L’événement est créé/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Répondre que nous la reprenons" }).click();
  await expect(page.getByText(/^Suggestion reprise le/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Voir l’événement" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect.poll(() => mailTo(email)).toContain(`Réponse à votre suggestion : ${title}`);
});

test("coordinator declines a suggestion with a reason, and another bassin never sees it", async ({
  page,
  browser,
}) => {
  const email = `visiteuse.${Date.now()}@exemple.example`;
  const title = `Vente de gâteaux ${Date.now()}`;
  await suggest(page, title, email);
  await confirm(page, email);
  await open(page, title);
  await page.getByRole("button", { name: "Répondre que nous ne la reprenons pas" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByLabel("Dites pourquoi").fill("L’agenda annonce ce qui concerne l’aide et les soins.");
  await page.getByRole("button", { name: "Répondre que nous ne la reprenons pas" }).click();
  await expect(page.getByText(/^Suggestion non reprise/)).toBeVisible();
  await expect.poll(() => mailText(email)).toContain("L’agenda annonce ce qui concerne");

  const nord = await browser.newPage();
  await signIn(nord, "coordinator.nord", new URL(page.url()).pathname);
  await expect(nord.getByRole("heading", { level: 1, name: /n’existe pas|introuvable/i })).toBeVisible();
  await nord.close();
});

test("visitor who says too little is told what is missing, and loses nothing typed", async ({ page }) => {
  await page.goto("/nl/event-suggestions/new");
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByLabel("Titel").fill("Koffie");
  await page.getByRole("button", { name: "Suggestie versturen" }).click();
  const summary = page.getByRole("region", { name: "Er is een probleem" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "Zeg wie het organiseert." }).click();
  await expect(page.getByLabel("Wie organiseert het?")).toBeFocused();
  await page.reload();
  await expect(page.getByLabel("Titel")).toHaveValue("Koffie");
});
