import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailTo, signIn } from "./personas";

/** From the first service of La Braise that the list finds to its form for errors. */
async function openForm(page: Page): Promise<void> {
  await page.goto("/fr/services?q=braise");
  await page
    .getByRole("link", { name: /^La Braise/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Signaler une erreur" }).click();
  await settled(page);
}

test("visitor reports an error, the editor corrects and answers, and the visitor is told by mail", async ({
  page,
}) => {
  const email = `visiteuse.${Date.now()}@exemple.example`;
  const said = `Le numéro ne répond plus, essayé à ${Date.now()}.`;
  await openForm(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByLabel("Le téléphone, le courriel ou le site").check();
  await page.getByLabel("Expliquez").fill(said);
  await page.getByLabel(/^Votre courriel/).fill(email);
  await page.getByRole("button", { name: "Envoyer le signalement" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Merci, le signalement est envoyé" }),
  ).toBeVisible();
  await expect(page.getByText("Vous recevez la réponse par courriel.")).toBeVisible();
  await expect
    .poll(() => mailTo("bassin-nord@exemple.example"))
    .toContain("Une erreur est signalée : La Braise");
  await expectAccessible(page);

  await signIn(page, "braise.editor", "/fr/me");
  await settled(page);
  await expectAccessible(page);
  const mine = page.getByRole("region", { name: "Signalements" });
  await expect(mine.getByText(/signalements? atten/)).toBeVisible();
  await mine.getByRole("link").last().click();
  await settled(page);
  await expect(page.getByText(said)).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const report = page.url();
  await page.getByRole("link", { name: "Corriger la fiche" }).click();
  await page
    .getByRole("group", { name: /^Comment prendre contact/ })
    .getByLabel("Français")
    .fill(`Par téléphone, corrigé à ${Date.now()}`);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("La fiche est enregistrée.")).toBeVisible();

  await page.goto(report);
  await page.getByLabel("Oui, elle est corrigée").check();
  await page.getByLabel("Votre réponse").fill("Merci, le bon numéro est dans la fiche.");
  await page.getByRole("button", { name: "Envoyer la réponse" }).click();
  await expect(page.getByText("La fiche a été corrigée.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Fiche corrigée, réponse donnée" })).toBeVisible();
  await expectAccessible(page);

  await expect.poll(() => mailTo(email)).toContain("Réponse à votre signalement");
});

test("visitor who says nothing is told what is missing, and loses nothing typed", async ({ page }) => {
  await openForm(page);
  await page.getByLabel(/^Votre nom/).fill("Ada");
  await page.getByRole("button", { name: "Envoyer le signalement" }).click();
  const summary = page.getByRole("region", { name: "Il y a un problème" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "Choisissez au moins une raison." }).click();
  await expect(page.getByRole("group", { name: "Qu’est-ce qui ne va pas ?" })).toBeFocused();
  await page.reload();
  await expect(page.getByLabel(/^Votre nom/)).toHaveValue("Ada");
});
