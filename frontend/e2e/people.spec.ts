import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, signIn } from "./personas";

/** From « me » to the people of La Braise. */
async function openPeople(page: Page): Promise<void> {
  await page.goto("/fr/me");
  await page.getByRole("link", { name: "La Braise", exact: true }).click();
  await page.getByRole("link", { name: "Personnes" }).click();
  await settled(page);
}

test("manager invites a colleague, who reads to what by the link in the mail", async ({ page, browser }) => {
  const email = `collegue.${Date.now()}@exemple.example`;
  await signIn(page, "braise.manager", "/fr/me");
  await openPeople(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByLabel("Courriel", { exact: true }).fill(email.toUpperCase());
  await page.getByLabel(/^Rédaction/).check();
  await page.getByLabel("Langue du courriel").selectOption("FR");
  await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await expect(page.getByText(`L’invitation est envoyée à ${email}.`)).toBeVisible();
  await expect(page.getByRole("region", { name: "Invitations en attente" }).getByText(email)).toBeVisible();
  await expectAccessible(page);

  await expect.poll(() => mailText(email)).toContain("Sacha Gestion vous invite");
  const invitation = /\/fr\/invitations\/[0-9a-f-]{36}/.exec(await mailText(email))?.[0] ?? "";
  const theirs = await (await browser.newContext({ locale: "fr-BE" })).newPage();
  await theirs.goto(invitation);
  await settled(theirs);
  await expect(theirs.getByRole("heading", { level: 1, name: "Invitation de « La Braise »" })).toBeVisible();
  await expectAccessible(theirs);
  await expectAccessibleOnPhone(theirs);
});

test("manager who invites nobody is told what is missing, and may take an invitation back", async ({
  page,
}) => {
  await signIn(page, "braise.manager", "/fr/me");
  await openPeople(page);
  await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
  const summary = page.getByRole("region", { name: "Il y a un problème" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "Indiquez une adresse." }).click();
  await expect(page.getByLabel("Courriel", { exact: true })).toBeFocused();

  const email = `erreur.${Date.now()}@exemple.example`;
  await page.getByLabel("Courriel", { exact: true }).fill(email);
  await page.getByLabel(/^Gestion/).check();
  await page.getByRole("button", { name: "Envoyer l’invitation" }).click();
  await page.getByRole("button", { name: `Annuler l’invitation : ${email}` }).click();
  await expect(page.getByText(`L’invitation à ${email} est annulée.`)).toBeVisible();
});
