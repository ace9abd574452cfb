import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const frenchName = (page: Page) => page.getByRole("group", { name: /^Nom/ }).getByLabel("Français");

test("visitor proposes an organisation, and the coordinator of its bassin accepts it", async ({ page }) => {
  const name = `Maison du Temps libre ${Date.now()}`;
  await page.goto("/fr/organisations/new");
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await frenchName(page).fill(name);
  await page.getByLabel("Code postal").fill("1160");
  await page.getByLabel("Commune").selectOption({ label: "Auderghem" });
  await page.getByRole("button", { name: "Envoyer la proposition" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Merci, la proposition est envoyée" }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/fr/organisations?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole("heading", { name: /^Aucune organisation trouvée/ })).toBeVisible();

  await signIn(page, "coordinator.sud-est", "/fr/me");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByText(/^Cette organisation est proposée/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Accepter" }).click();
  await expect(page.getByText(/^L’organisation est acceptée/)).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`/fr/organisations?q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("button", { name: "Accepter" })).toHaveCount(0);
});

test("coordinator of another bassin does not see the proposal", async ({ page }) => {
  const name = `Le Potager partagé ${Date.now()}`;
  await page.goto("/fr/organisations/new");
  await frenchName(page).fill(name);
  await page.getByLabel("Commune").selectOption({ label: "Auderghem" });
  await page.getByRole("button", { name: "Envoyer la proposition" }).click();
  await expect(page.getByText(`« ${name} » attend maintenant d’être acceptée.`)).toBeVisible();
  await signIn(page, "coordinator.nord", "/fr/me");
  await settled(page);
  await expect(page.getByRole("heading", { name: "Organisations à accepter" })).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
});

test("visitor who proposes an organisation without a name is told so, and loses nothing typed", async ({
  page,
}) => {
  await page.goto("/fr/organisations/new");
  await page.getByLabel("Rue et numéro").fill("Rue du Moulin 12");
  await page.getByRole("button", { name: "Envoyer la proposition" }).click();
  const summary = page.getByRole("region", { name: "Il y a un problème" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur : /);
  await summary.getByRole("link", { name: /^Donnez un nom à l’organisation/ }).click();
  await expect(page.getByRole("group", { name: /^Nom/ })).toBeFocused();
  await page.reload();
  await expect(page.getByLabel("Rue et numéro")).toHaveValue("Rue du Moulin 12");
});
