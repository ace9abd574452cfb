import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

for (const language of ["fr", "nl"]) {
  test(`administrator finds what they belong to and what waits for them, on /${language}/me`, async ({
    page,
  }) => {
    await signIn(page, "administrator", `/${language}/me`);
    await settled(page);
    await expectAccessible(page);
    await expectAccessibleOnPhone(page);
    await page.getByRole("link", { name: /^(Territoire|Grondgebied)$/ }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/territory$`));
  });
}

test("editor of La Braise goes from « me » to their organisation and changes it", async ({ page }) => {
  await signIn(page, "braise.manager", "/fr");
  await page
    .getByRole("banner")
    .getByRole("link", { name: /Gestion$/ })
    .click();
  await page.getByRole("main").getByRole("link", { name: "La Braise", exact: true }).click();
  await page.getByRole("link", { name: "Modifier" }).click();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  const aliases = `Braise ${Date.now()}`;
  await page.getByRole("textbox", { name: /^Aussi connue/ }).fill(aliases);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("La fiche est enregistrée.")).toBeVisible();
  await expect(page.getByText(aliases)).toBeVisible();
});

test("editor of La Braise reads who changed its service, and what it said before", async ({ page }) => {
  await signIn(page, "braise.editor", "/fr/services?q=braise");
  await page
    .getByRole("link", { name: /^La Braise/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Modifier" }).click();
  const words = `Écoute sur rendez-vous, ${Date.now()}`;
  await page
    .getByRole("group", { name: /^Comment prendre contact/ })
    .getByLabel("Français")
    .fill(words);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("La fiche est enregistrée.")).toBeVisible();
  await page.getByRole("link", { name: "Historique" }).click();
  const last = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 2 }) })
    .first();
  await expect(last.getByRole("heading", { name: "Modifié" })).toBeVisible();
  await expect(last).toContainText("Camille Édition");
  await expect(last).toContainText(words);
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("visitor reads no history", async ({ page }) => {
  await page.goto("/fr/services?q=braise");
  await page
    .getByRole("link", { name: /^La Braise/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /La Braise/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Historique" })).toHaveCount(0);
  await page.goto(`${new URL(page.url()).pathname}/history`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Connectez-vous pour continuer");
});

test("professional in no organisation is told how to belong to one", async ({ page }) => {
  await signIn(page, "professional", "/fr/me");
  await expect(page.getByText(/^Votre compte n’est lié à aucune organisation/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Ajouter un service" })).toHaveCount(0);
  await settled(page);
  await expectAccessible(page);
});
