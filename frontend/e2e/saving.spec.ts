import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

test("visitor without an account keeps a search, confirms it by mail, changes and erases it", async ({
  page,
}) => {
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
  const link = /https?:\/\/\S+\/fr\/saved-search#\S+/.exec(await mailText(email))?.[0] ?? "";
  await page.goto(link);
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Confirmer" }).click();
  await expect(page.getByText("C’est confirmé : vous recevrez ce qui est nouveau.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Modifier « Répit au nord »" }).click();
  await page.getByLabel("Chaque jour au plus").check();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Chaque jour au plus" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Supprimer « Répit au nord »" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "La recherche est supprimée, et votre adresse avec elle." }),
  ).toBeVisible();
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
