import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

/** The meeting of a commune, as the coordinator of Sud-Est writes it; the 20th of April 2026 is a third Monday. */
async function meet(page: Page, name: string): Promise<void> {
  await page.goto("/fr/events/new");
  await page.getByLabel("Type d’événement").selectOption("RDV_PREVENTION");
  await page
    .getByRole("group", { name: /^Titre/ })
    .first()
    .getByLabel("Français")
    .fill(name);
  await page.getByLabel("Bassin", { exact: true }).selectOption("SUD_EST");
  await page.getByLabel("Date", { exact: true }).fill("2026-04-20");
  await page.getByLabel("De", { exact: true }).fill("09:00");
  await page.getByLabel("À (facultatif)").fill("11:00");
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await expect(page.getByText(/^Le brouillon est créé/)).toBeVisible();
}

async function publishEachThirdMonday(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Répéter", exact: true }).click();
  await expect(page.getByLabel("Quand a lieu cet événement ?")).toHaveValue("MONTHLY_WEEKDAY");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Enregistrer la répétition" }).click();
  await expect(page.getByText("chaque mois, le troisième lundi", { exact: true })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "lundi 18 mai 2026" })).toBeVisible();
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Prochaines dates" })).toBeVisible();
}

test("coordinator of Sud-Est makes a meeting of each third Monday, moves one, and a visitor finds both", async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `Rendez-vous à Etterbeek ${Date.now()}`;
  await signIn(page, "coordinator.sud-est", "/fr/me");
  await meet(page, name);
  await publishEachThirdMonday(page);
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  const series = new URL(page.url()).pathname;

  await page.getByRole("article").filter({ hasText: "18 mai 2026" }).getByRole("link", { name }).click();
  await expect(page.getByText("Fait partie de la série")).toBeVisible();
  await page.getByRole("link", { name: "Modifier", exact: true }).click();
  await page.getByLabel("Date", { exact: true }).fill("2026-05-20");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("L’événement est enregistré.")).toBeVisible();
  await expectAccessible(page);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(series);
  await settled(visitor);
  await expect(visitor.getByText("mercredi 20 mai 2026, 9 h – 11 h").first()).toBeVisible();
  await expect(visitor.getByText("lundi 15 juin 2026, 9 h – 11 h").first()).toBeVisible();
  await expect(visitor.getByRole("button", { name: "Suspendre" })).toHaveCount(0);
  const feed = visitor.getByRole("link", { name: "S’abonner à cette série (webcal)" });
  await expect(feed).toHaveAttribute("href", /^webcal:.*\/api\/events\.ics\?series=/);
  await expectAccessible(visitor);
  await visitor.context().close();
});

test("coordinator of Sud-Est suspends a series with its reason and resumes it; the one of Nord cannot", async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `Rendez-vous à Woluwe-Saint-Pierre ${Date.now()}`;
  await signIn(page, "coordinator.sud-est", "/fr/me");
  await meet(page, name);
  await publishEachThirdMonday(page);
  await page.getByRole("button", { name: "Suspendre", exact: true }).click();
  await page.getByRole("button", { name: "Suspendre la série" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page
    .getByRole("group", { name: "Raison" })
    .getByLabel("Français")
    .fill("Concertation avec les acteurs en préparation");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Suspendre la série" }).click();
  await expect(page.getByText("La série est suspendue.")).toBeVisible();
  await expect(page.getByText(/^Suspendue à partir du/)).toBeVisible();
  await expectAccessible(page);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, "coordinator.nord", new URL(page.url()).pathname);
  await expect(other.getByText("Concertation avec les acteurs en préparation").first()).toBeVisible();
  await expect(other.getByRole("button", { name: "Reprendre" })).toHaveCount(0);
  await other.context().close();

  await page.getByRole("button", { name: "Reprendre", exact: true }).click();
  await page.getByRole("button", { name: "Reprendre la série" }).click();
  await expect(page.getByText("La série reprend.")).toBeVisible();
  await expect(page.getByText("lundi 20 avril 2026, 9 h – 11 h").first()).toBeVisible();
});

test("editor of La Braise proposes several dates at once", async ({ page }) => {
  await signIn(page, "braise.editor", "/fr/me");
  await meet(page, `Trois matinées ${Date.now()}`);
  await page.getByRole("button", { name: "Répéter", exact: true }).click();
  await page.getByLabel("Quand a lieu cet événement ?").selectOption("DATES");
  await page.getByLabel("Jour", { exact: true }).fill("2026-04-28");
  await page.getByRole("button", { name: "Ajouter une date" }).click();
  await page.getByRole("group", { name: "Date 2" }).getByLabel("Jour").fill("2026-05-05");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer la répétition" }).click();
  await expect(page.getByText("3 dates", { exact: true })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "mardi 5 mai 2026" })).toBeVisible();
  await page.getByRole("button", { name: "Proposer à la coordination" }).click();
  await expect(page.getByText(/^L’événement est proposé/)).toBeVisible();
});
