import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

test("visitor types « cpas 1040 » and removes the place", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("combobox", { name: "Qui ? Quoi ?" }).fill("cpas 1040");
  await page.getByRole("button", { name: "Chercher" }).click();
  await expect(page).toHaveURL(/\/fr\/services\?q=cpas\+1040$/);
  await expect(page.getByText(/^\d+ services? · 1040$/)).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("link", { name: "Retirer le filtre Code postal : 1040" }).click();
  await expect(page).toHaveURL(/\?q=cpas$/);
  await expect(page.getByRole("combobox", { name: "Qui ? Quoi ?" })).toHaveValue("cpas");
  await expect(page.getByText(/^\d+ services$/)).toBeVisible();
});

test("visitor who finds nothing follows the nearest search", async ({ page }) => {
  await page.goto("/nl/services?q=cpas+xyzzyx");
  await expect(page.getByRole("heading", { name: /^Geen dienst gevonden/ })).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("link", { name: /^Zonder “xyzzyx”: \d+ diensten?$/ }).click();
  await expect(page).toHaveURL(/\?q=cpas$/);
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("visitor chooses a suggestion by keyboard", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("combobox", { name: "Qui ? Quoi ?" }).focus();
  await page.keyboard.type("casa clar");
  const first = page.getByRole("option", { name: /Casa Clara/ }).first();
  await expect(first).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^\d+ suggestions?$/ })).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Casa Clara/ })).toBeFocused();
});

test("visitor chooses a place, which filters the list, and goes on typing", async ({ page }) => {
  await page.goto("/nl/services");
  await settled(page);
  await page.getByRole("combobox", { name: "Wie? Wat?" }).fill("schaar");
  await page.getByRole("listbox", { name: "Suggesties" }).getByRole("option", { name: "Schaarbeek" }).click();
  await expect(page).toHaveURL(/\/nl\/services\?commune=21015$/);
  await expect(page.getByRole("combobox", { name: "Wie? Wat?" })).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Wie? Wat?" })).toHaveValue("");
});

test("visitor searches as ever when suggestions do not come", async ({ page }) => {
  await page.route("**/api/suggestions**", (route) => route.abort());
  await page.goto("/fr");
  await page.getByRole("combobox", { name: "Qui ? Quoi ?" }).fill("repit");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr\/services\?q=repit$/);
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("administrator teaches the search a word and takes it back, and visitors find by it", async ({
  page,
  browser,
}) => {
  const word = `zwevekens${Date.now()}`;
  const other = await browser.newContext();
  const visitor = await other.newPage();
  await signIn(page, "administrator", "/fr/me");
  await page.getByRole("link", { name: "Synonymes" }).click();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Ajouter des synonymes" }).click();
  await page.getByLabel("Mots ou expressions").fill(`${word}\nCasa Clara`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText(`« ${word} » est enregistré.`)).toBeVisible();

  await visitor.goto(`/fr/services?q=${word}`);
  await expect(visitor.getByRole("link", { name: /Casa Clara/ }).first()).toBeVisible();

  await page.getByLabel("Filtrer les synonymes").fill(word);
  await page.getByRole("button", { name: `Modifier « ${word} »` }).click();
  await page.getByRole("button", { name: "Retirer" }).click();
  const question = page.getByRole("dialog", { name: `Retirer les synonymes de « ${word} » ?` });
  await question.getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByText(`Les synonymes de « ${word} » sont retirés.`)).toBeVisible();
  await expectAccessible(page);
  await visitor.reload();
  await expect(visitor.getByRole("heading", { name: /^Aucun service trouvé/ })).toBeVisible();
  await other.close();
});

test("visitor sees only what is open now", async ({ page }) => {
  await page.goto("/fr/services");
  await page.getByRole("checkbox", { name: "Ouvert maintenant" }).check();
  await expect(page).toHaveURL(/openNow=true/);
  await expect(page.getByRole("link", { name: /Ouvert maintenant$/ })).toBeVisible();
  await settled(page);
  const cards = page.getByRole("article");
  await expect(cards.filter({ hasText: "Fermé maintenant" })).toHaveCount(0);
  await expectAccessible(page);
});
