import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, settled } from "./audit";
import { signIn } from "./personas";

/** The address of La Braise's own published service, found as anyone finds it. */
async function ownService(page: Page): Promise<string> {
  await page.goto("/fr/services?q=braise");
  await page
    .getByRole("link", { name: /^La Braise/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /La Braise/ })).toBeVisible();
  return new URL(page.url()).pathname;
}

const summary = (page: Page) => page.getByRole("group", { name: /^En une phrase/ }).getByLabel("Français");

test("editor of La Braise changes its service and sees it published", async ({ page }) => {
  const address = await ownService(page);
  await signIn(page, "braise.editor", address);
  await page.getByRole("link", { name: "Modifier" }).click();
  await settled(page);
  await expectAccessible(page);
  const words = `Accompagnement après une lésion cérébrale, ${Date.now()}`;
  await summary(page).fill(words);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("La fiche est enregistrée.")).toBeVisible();
  await page.context().clearCookies();
  await page.goto(address);
  await expect(page.getByText(words)).toBeVisible();
});

test("editor of La Braise is told what is wrong, above the form and beside the field", async ({ page }) => {
  const address = await ownService(page);
  await signIn(page, "braise.editor", `${address}/edit`);
  await settled(page);
  for (const language of ["Français", "Nederlands"]) {
    await page.getByRole("group", { name: /^Nom/ }).getByLabel(language).fill("");
  }
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur : /);
  await expectAccessible(page);
  await page.getByRole("region", { name: "Il y a un problème" }).getByRole("link").first().click();
  await expect(page.getByRole("group", { name: /^Nom/ })).toBeFocused();
});

test("editor of La Braise loses nothing typed when the session ends", async ({ page }) => {
  const address = await ownService(page);
  await signIn(page, "braise.editor", `${address}/edit`);
  await summary(page).fill("Écrit juste avant la fin de la session");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  const back = await page.getByRole("link", { name: "Se connecter" }).last().getAttribute("href");
  expect(back).toBe(`/login?returnTo=${encodeURIComponent(`${address}/edit`)}`);
  await signIn(page, "braise.editor", `${address}/edit`);
  await expect(summary(page)).toHaveValue("Écrit juste avant la fin de la session");
  await page.getByRole("button", { name: "Repartir de la fiche enregistrée" }).click();
  await expect(summary(page)).not.toHaveValue("Écrit juste avant la fin de la session");
});

test("editor of La Braise keeps both what they typed and what someone else saved", async ({
  page,
  browser,
}) => {
  const address = await ownService(page);
  await signIn(page, "braise.editor", `${address}/edit`);
  await summary(page).fill("Ce que j’écris");
  const other = await browser.newContext();
  const colleague = await other.newPage();
  await signIn(colleague, "braise.manager", `${address}/edit`);
  const aliases = `CRB ${Date.now()}`;
  await colleague.getByRole("textbox", { name: /^Aussi connu/ }).fill(aliases);
  await colleague.getByRole("button", { name: "Enregistrer" }).click();
  await expect(colleague.getByText("La fiche est enregistrée.")).toBeVisible();
  await other.close();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText(/^Repris de l’autre version/)).toBeVisible();
  await expect(summary(page)).toHaveValue("Ce que j’écris");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("La fiche est enregistrée.")).toBeVisible();
  await expect(page.getByText(aliases)).toBeVisible();
});

test("editor of La Braise may not edit another organisation’s service", async ({ page }) => {
  await page.goto("/fr/services?q=repit");
  await page
    .getByRole("link", { name: /Casa Clara/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Casa Clara/ })).toBeVisible();
  const address = new URL(page.url()).pathname;
  await signIn(page, "braise.editor", `${address}/edit`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vous ne pouvez pas faire cela");
  await expect(page.getByRole("button", { name: "Enregistrer" })).toHaveCount(0);
});

test("visitor is asked to sign in before adding a service", async ({ page }) => {
  await page.goto("/fr/services/new");
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "Se connecter" })).toHaveAttribute(
    "href",
    /returnTo=%2Ffr%2Fservices%2Fnew/,
  );
});

test("editor of La Braise creates a draft, publishes it and archives it", async ({ page }) => {
  await signIn(page, "braise.editor", "/fr/services/new");
  await settled(page);
  await expectAccessible(page);
  const name = `Groupe de parole ${Date.now()}`;
  await page.getByRole("group", { name: /^Nom/ }).getByLabel("Français").fill(name);
  await page.getByLabel("Type de service").selectOption("AIDANTS");
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("button", { name: "Publier" }).click();
  await expect(page.getByText("Le service est publié : tout le monde peut le trouver.")).toBeVisible();
  await page.getByRole("button", { name: "Archiver" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Archiver" }).click();
  await expect(page.getByText("Le service est archivé.")).toBeVisible();
});
