import { expect, test } from "@playwright/test";
import { expectAccessible, settled } from "./audit";

test("visitor finds Casa Clara by looking for « repit »", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("combobox", { name: "Qui ? Quoi ?" }).fill("repit");
  await page.getByRole("button", { name: "Chercher" }).click();
  await expect(page).toHaveURL(/\/fr\/services\?q=repit$/);
  await page
    .getByRole("link", { name: /Casa Clara/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Casa Clara/ })).toBeVisible();
  await expect(page).toHaveTitle(/^Casa Clara.* · Estuaire, social-santé Bruxelles$/);
  await settled(page);
  await expectAccessible(page);
});

test("visitor shares a filtered list by its address and removes a filter again", async ({ page }) => {
  await page.goto("/fr/services?bassin=SUD_EST&bassin=NORD");
  await settled(page);
  const count = page.getByRole("region", { name: "Résultats" }).getByText(/^\d+ services?$/);
  const both = await count.textContent();
  await page.getByRole("link", { name: /Retirer le filtre Bassin : Bassin Nord/ }).click();
  await expect(page).toHaveURL(/\?bassin=SUD_EST$/);
  await expect(count).not.toHaveText(both ?? "");
  await page.getByRole("link", { name: "Tout effacer" }).click();
  await expect(page).toHaveURL(/\/fr\/services$/);
});

test("visitor loads more and goes on at the first new service", async ({ page }) => {
  await page.goto("/fr/services");
  await settled(page);
  await page.getByRole("link", { name: /^Afficher 20 services de plus/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article")).toHaveCount(40);
  await expect(page.getByRole("article").nth(20).getByRole("link")).toBeFocused();
  await expect(page).toHaveURL(/page=2/);
});

test("visitor who finds nothing is told what to widen", async ({ page }) => {
  await page.goto("/fr/services?q=xyzzyx&theme=REPIT");
  await expect(page.getByRole("heading", { name: /Aucun service trouvé/ })).toBeVisible();
  await page.getByRole("link", { name: "Voir tous les services" }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("visitor reads the same page in Dutch", async ({ page }) => {
  await page.goto("/fr/services?q=repit");
  await page.getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(/\/nl\/services\?q=repit$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Een dienst vinden");
});

test("visitor passes the header with the skip link", async ({ page }) => {
  await page.goto("/fr/services");
  await settled(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});
