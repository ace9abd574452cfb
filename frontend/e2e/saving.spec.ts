import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailTo, signIn } from "./personas";

test("visitor without an account keeps a search, and is asked by mail to confirm it", async ({ page }) => {
  const email = `visiteuse.${Date.now()}@exemple.example`;
  await page.goto("/fr/services?q=repit&bassin=NORD&openNow=true");
  await page.getByRole("link", { name: "Recevoir les nouveautés" }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/saved-searches\/new\?(?:bassin=NORD&q=repit|q=repit&bassin=NORD)$/);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Garder cette recherche" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByLabel("Nom de la recherche").fill("Répit au nord");
  await page.getByLabel("Votre courriel").fill(email);
  await page.getByRole("button", { name: "Garder cette recherche" }).click();
  await expect(page.getByText(/ouvrez le courriel que nous venons de vous envoyer/)).toBeVisible();
  await expectAccessible(page);

  await expect.poll(() => mailTo(email)).toContain("Confirmez votre recherche : Répit au nord");
});

test("editor keeps a search without a mail to confirm, and finds it in their space", async ({ page }) => {
  await signIn(page, "braise.editor", "/nl/services?q=mantelzorg");
  await page.getByRole("link", { name: "Verwittigd worden van nieuwe diensten" }).click();
  const name = `Mantelzorg ${Date.now()}`;
  await page.getByLabel("Naam van de zoekopdracht").fill(name);
  await page.getByRole("button", { name: "Zoekopdracht bewaren" }).click();
  await expect(page.getByText(/^U vindt ze terug/)).toBeVisible();
  await page.goto("/nl/me");
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: `“${name}” verwijderen` }).click();
  await expect(page.getByText(/^De zoekopdracht is verwijderd/)).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
});
