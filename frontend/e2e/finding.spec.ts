import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";

test("visitor sees what is near, as far as they say", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 50.8384912, longitude: 4.3877465 });
  await page.goto("/fr/services");
  await page.getByRole("button", { name: "Près de moi" }).click();
  await expect(page).toHaveURL(/near=50\.838%2C4\.388$/);
  await expect(page.getByRole("article").first()).toContainText(/à (environ )?\d/);
  await expect(page.getByLabel("Trier par")).toHaveValue("distance");
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByLabel("À moins de").selectOption("10");
  await expect(page).toHaveURL(/radius=10$/);
  await page.getByRole("link", { name: "Retirer le filtre Distance : Près de moi" }).click();
  await expect(page).toHaveURL(/\/fr\/services$/);
});

test("visitor who does not tell where they are reads what to do instead", async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto("/nl/services");
  await page.getByRole("button", { name: "Bij mij in de buurt" }).click();
  await expect(page.getByText(/^U hebt uw locatie niet gedeeld/)).toBeVisible();
  await expect(page).toHaveURL(/\/nl\/services$/);
  await expectAccessible(page);
});

test("visitor goes from the map to a service by keyboard, and the list is whole without it", async ({
  page,
}) => {
  await page.goto("/fr/services?bassin=SUD_EST");
  await page.getByRole("link", { name: "Voir la carte" }).click();
  await expect(page).toHaveURL(/view=map$/);
  const map = page.getByRole("region", { name: "Carte des services" });
  const marker = map.getByRole("button", { name: /Etterbeek/ }).first();
  await expect(marker).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await marker.press("Enter");
  await expect(map.getByRole("heading", { name: /à cet endroit$/ })).toBeFocused();
  await expectAccessible(page);
  await map.getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/services\/[0-9a-f-]{36}$/);
  await page.goBack();
  await page.getByRole("link", { name: "Masquer la carte" }).click();
  await expect(map).toHaveCount(0);
  await expect(page.getByRole("article").first()).toBeVisible();
});

async function keepTwo(page: Page): Promise<void> {
  await page.goto("/fr/services?q=braise");
  await page
    .getByRole("button", { name: /^Ajouter à ma sélection : La Braise/ })
    .first()
    .click();
  await page.getByRole("link", { name: /^Ma sélection \(1\)$/ }).isVisible();
  await page.goto("/fr/services?q=casa+clara");
  await page
    .getByRole("button", { name: /^Ajouter à ma sélection : Casa Clara/ })
    .first()
    .click();
}

test("visitor keeps services, takes one out and back, and hands the selection on", async ({
  page,
  browser,
}) => {
  await keepTwo(page);
  await page.getByRole("link", { name: "Ma sélection (2)" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: /^Retirer de ma sélection : Casa Clara/ }).click();
  await expect(page.getByText(/^« Casa Clara.* » est retiré de votre sélection\.$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Annuler le retrait" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);

  const mail = await page.getByRole("link", { name: "Envoyer par courriel" }).getAttribute("href");
  const link =
    decodeURIComponent(mail ?? "")
      .split("\r\n")
      .at(-1) ?? "";
  const other = await browser.newContext();
  const reader = await other.newPage();
  await reader.goto(`${link}&id=01900000-0000-7000-8000-000000000000`.replace("/fr/", "/nl/"));
  await expect(reader.getByRole("article")).toHaveCount(2);
  await expect(reader.getByText(/^1 dienst is niet meer gepubliceerd/)).toBeVisible();
  await settled(reader);
  await expectAccessible(reader);
  await reader.getByRole("button", { name: "Deze diensten in mijn selectie bewaren" }).click();
  await expect(reader.getByRole("link", { name: /^Mijn selectie \(\d\)$/ })).toBeVisible();
  await other.close();
});

test("paper shows the services two on a page, and nothing to click", async ({ page }) => {
  await keepTwo(page);
  await page.goto("/fr/shortlist");
  await expect(page.getByRole("article")).toHaveCount(2);
  await settled(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/\/fr\/services\/[0-9a-f-]{36}/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Imprimer en français" })).toBeHidden();
  await expect(page.getByRole("navigation").first()).toBeHidden();
});

test("visitor searches from any page with suggestions", async ({ page }) => {
  await page.goto("/fr/glossary");
  await page.getByRole("combobox", { name: "Chercher un service" }).fill("casa clar");
  await page
    .getByRole("option", { name: /Casa Clara/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Casa Clara/ })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});
