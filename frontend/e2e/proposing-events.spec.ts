import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const title = (page: Page) =>
  page
    .getByRole("group", { name: /^Titre/ })
    .first()
    .getByLabel("Français");
const why = (page: Page) => page.getByRole("group", { name: "Pourquoi ?" }).getByLabel("Français");

/** Fills the form of a training in Sud-Est, as little as it takes. */
async function tellTraining(page: Page, name: string): Promise<void> {
  await page.getByLabel("Type d’événement").selectOption("FORMATION");
  await expect(page.getByRole("definition").getByText("Pour les professionnelles")).toBeVisible();
  await title(page).fill(name);
  await page.getByLabel("Bassin", { exact: true }).selectOption("SUD_EST");
  await page.getByLabel("Date", { exact: true }).fill("2026-03-12");
  await page.getByLabel("De", { exact: true }).fill("09:00");
  await page.getByLabel("À (facultatif)").fill("12:30");
}

/** Opens an event on which a decision waits, from one's own page. */
async function decideOn(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("editor of La Braise proposes a training, changes it as the coordinator asks, and a visitor reads it", async ({
  page,
  browser,
}) => {
  test.slow();
  const name = `Comprendre une lésion cérébrale ${Date.now()}`;
  await signIn(page, "braise.editor", "/fr/me");
  await page.getByRole("link", { name: "Proposer un événement" }).click();
  await settled(page);
  await expectAccessible(page);
  await tellTraining(page, name);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await expect(page.getByText(/^Le brouillon est créé/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Proposer à la coordination" }).click();
  await expect(page.getByText(/^L’événement est proposé/)).toBeVisible();
  const address = new URL(page.url()).pathname;

  const other = await browser.newContext();
  const coordinator = await other.newPage();
  await signIn(coordinator, "coordinator.sud-est", "/fr/bassins/SUD_EST/desk");
  await settled(coordinator);
  await expectAccessible(coordinator);
  await decideOn(coordinator, name);
  await coordinator.getByRole("button", { name: "Demander des changements" }).click();
  await expectAccessible(coordinator);
  await coordinator.getByRole("button", { name: "Confirmer : Demander des changements" }).click();
  await expect(coordinator.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await why(coordinator).fill("Dans quelle salle ?");
  await coordinator.getByRole("button", { name: "Confirmer : Demander des changements" }).click();
  await expect(coordinator.getByText("Les changements sont demandés à l’organisation.")).toBeVisible();

  await page.goto("/fr/me");
  await expect(page.getByText("Dans quelle salle ?").first()).toBeVisible();
  await decideOn(page, name);
  await page.getByRole("link", { name: "Modifier" }).click();
  await settled(page);
  await page
    .getByRole("group", { name: /^Nom du lieu/ })
    .getByLabel("Français")
    .fill("La Braise, grande salle");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("L’événement est enregistré.")).toBeVisible();
  await page.getByRole("button", { name: "Proposer à la coordination" }).click();
  await expect(page.getByText(/^L’événement est proposé/)).toBeVisible();

  await coordinator.goto("/fr/bassins/SUD_EST/desk");
  await decideOn(coordinator, name);
  await coordinator.getByRole("button", { name: "Accepter et publier" }).click();
  await expect(coordinator.getByText(/^La proposition est acceptée/)).toBeVisible();

  await page.context().clearCookies();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText("La Braise, grande salle").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Annuler l’événement" })).toHaveCount(0);

  await coordinator.getByRole("button", { name: "Annuler l’événement" }).click();
  await why(coordinator).fill("La salle est inondée");
  await coordinator.getByRole("button", { name: "Confirmer : Annuler l’événement" }).click();
  await expect(coordinator.getByText("L’événement est annulé.", { exact: true })).toBeVisible();
  await expectAccessible(coordinator);
  await page.reload();
  await expect(page.getByText("La salle est inondée").first()).toBeVisible();

  await coordinator.getByRole("link", { name: "Historique" }).click();
  await expect(coordinator.getByRole("heading", { name: "Changements demandés" })).toBeVisible();
  await expectAccessible(coordinator);
  await other.close();
});

test("editor of La Braise finds what was typed again, and is told what is wrong", async ({ page }) => {
  await signIn(page, "braise.editor", "/fr/events/new");
  await settled(page);
  await title(page).fill("Écrit juste avant de partir");
  await page.reload();
  await expect(title(page)).toHaveValue("Écrit juste avant de partir");
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  const summary = page.getByRole("region", { name: "Il y a un problème" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur : /);
  await expectAccessible(page);
  await summary.getByRole("link", { name: "Choisissez le type d’événement." }).click();
  await expect(page.getByLabel("Type d’événement")).toBeFocused();
});

test("editor of La Braise does an event again at another date, and removes it", async ({ page }) => {
  const name = `Portes ouvertes ${Date.now()}`;
  await signIn(page, "braise.editor", "/fr/events/new");
  await settled(page);
  await tellTraining(page, name);
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await expect(page.getByText(/^Le brouillon est créé/)).toBeVisible();
  await page.getByRole("link", { name: "Dupliquer" }).click();
  await expect(page.getByRole("group", { name: "Que reprendre ?" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Programme").uncheck();
  await page.getByRole("button", { name: "Continuer" }).click();
  await settled(page);
  await expect(title(page)).toHaveValue(name);
  await expect(page.getByLabel("Date", { exact: true })).toHaveValue("");
  await page.getByRole("radio", { name: "Le mois" }).check();
  await page.getByLabel("Mois", { exact: true }).selectOption({ label: "juin" });
  await page.getByLabel("Année", { exact: true }).fill("2026");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await expect(page.getByText("juin 2026").first()).toBeVisible();
  await page.getByRole("button", { name: "Supprimer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer" }).click();
  await expect(page.getByText("L’événement est supprimé.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("coordinator of another bassin does not see what is proposed", async ({ page }) => {
  const name = `Rencontre du quartier ${Date.now()}`;
  await signIn(page, "braise.editor", "/fr/events/new");
  await settled(page);
  await tellTraining(page, name);
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await page.getByRole("button", { name: "Proposer à la coordination" }).click();
  await expect(page.getByText(/^L’événement est proposé/)).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.context().clearCookies();
  await signIn(page, "coordinator.nord", "/fr/bassins/NORD/desk");
  await settled(page);
  await expect(page.getByRole("heading", { name: "Événements à décider" })).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name: "Cette page n’existe pas" })).toBeVisible();
});

test("visitor is asked to sign in before proposing an event", async ({ page }) => {
  await page.goto("/fr/events/new");
  await expect(page.getByRole("main").getByRole("link", { name: "Se connecter" })).toHaveAttribute(
    "href",
    /returnTo=%2Ffr%2Fevents%2Fnew/,
  );
});
