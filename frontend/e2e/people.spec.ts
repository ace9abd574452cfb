import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, signIn } from "./personas";

const password = "een-lang-wachtwoord";

/** From « me » to the people of La Braise. */
async function openPeople(page: Page): Promise<void> {
  await page.goto("/fr/me");
  await page.getByRole("link", { name: "La Braise", exact: true }).click();
  await page.getByRole("link", { name: "Personnes" }).click();
  await settled(page);
}

/** Registers at the identity provider, opens the link of its confirmation mail, and chooses a password there. */
async function register(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: "Se connecter ou créer un compte" }).click();
  await page.getByRole("link", { name: /Enregistrement|S.enregistrer|Créer un compte|Inscription/ }).click();
  await page.locator("#username").fill(email);
  await page.locator("#email").fill(email);
  await page.locator("#firstName").fill("Ada");
  await page.locator("#lastName").fill("Nouvelle");
  await page.locator("input[type=submit]").click();
  await expect.poll(() => mailText(email)).toContain("/login-actions/action-token");
  const confirmation = /http\S+\/login-actions\/action-token\S+/.exec(await mailText(email))?.[0];
  await page.goto((confirmation ?? "").replace(/[">].*$/, ""));
  await page.locator("#password-new").fill(password);
  await page.locator("#password-confirm").fill(password);
  await page.locator("button[type=submit]").click();
}

test("manager invites a colleague, who registers, signs in with the role, and is removed", async ({
  page,
  browser,
}) => {
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
  await register(theirs, email);
  await settled(theirs);
  await theirs.goto(invitation);
  await settled(theirs);
  await expectAccessible(theirs);
  await theirs.getByRole("button", { name: "Accepter l’invitation" }).click();
  await theirs.locator("#password").fill(password);
  await theirs.locator("#kc-login").click();
  await expect(theirs.getByRole("heading", { level: 1, name: "La Braise" })).toBeVisible();
  await theirs.getByRole("link", { name: "Ajouter un service" }).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toBeVisible();
  await theirs.goto("/fr/me");
  await expect(theirs.getByText("Rédaction", { exact: true })).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: "Passer à « Gestion » : Ada Nouvelle" }).first().click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Passer à « Gestion »" }).click();
  await expect(page.getByText("Ada Nouvelle a maintenant le rôle « Gestion ».")).toBeVisible();
  await page.getByRole("button", { name: "Retirer : Ada Nouvelle" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByText("Ada Nouvelle ne fait plus partie de l’organisation.")).toBeVisible();
  await expectAccessible(page);
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
