import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const french = (page: Page, group: RegExp) => page.getByRole("group", { name: group }).getByLabel("Français");
const save = (page: Page) => page.getByRole("button", { name: "Enregistrer" }).click();

test("administrator changes who says in which bassin Forest lies", async ({ page }) => {
  const source = `Décret du bassin Sud, relu ${Date.now()}`;
  await signIn(page, "administrator", "/fr/territory");
  await page.getByRole("button", { name: "Attribution de Forest" }).click();
  await expect(page.getByRole("heading", { name: "Attribution de Forest" })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel("Source").fill(source);
  await save(page);
  await expect(page.getByText("L’attribution est enregistrée.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Forest/ })).toContainText(source);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("administrator removes an assignment by mistake, sees the gap and puts it back", async ({ page }) => {
  await signIn(page, "administrator", "/fr/territory");
  await page.getByRole("button", { name: "Attribution de Jette" }).click();
  await page.getByRole("button", { name: "Supprimer" }).click();
  const question = page.getByRole("dialog", { name: "Supprimer l’attribution de Jette ?" });
  await expectAccessible(page);
  await question.getByRole("button", { name: "Supprimer" }).click();
  await expect(page.getByText("L’attribution de Jette est supprimée.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Attribuer Jette" })).toBeVisible();
  await page.getByRole("button", { name: "La remettre" }).click();
  await expect(page.getByText("L’attribution est remise.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Attribution de Jette" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Attribuer Jette" })).toHaveCount(0);
});

test("administrator who would give a part of a commune to two bassins at once is refused, and keeps what they typed", async ({
  page,
}) => {
  await signIn(page, "administrator", "/fr/territory");
  await page.getByRole("button", { name: "Ajouter une attribution" }).click();
  await page.getByLabel("Partie de commune").selectOption({ label: "Evere" });
  await page.getByLabel("Premier jour").fill("2025-01-01");
  await page.getByLabel("Source").fill("Une hypothèse");
  await save(page);
  await expect(page.getByRole("alert")).toContainText("Ce que vous avez écrit est gardé.");
  await expect(page.getByLabel("Source")).toHaveValue("Une hypothèse");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("heading", { name: "Attributions" })).toBeVisible();
});

test("coordinator of Sud-Est reads the territory and changes nothing of it", async ({ page }) => {
  await signIn(page, "coordinator.sud-est", "/fr/territory");
  await expect(page.getByText(/^L’administration régionale tient ces données/)).toBeVisible();
  await expect(page.getByRole("row", { name: /^Etterbeek/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /Attribution|Attribuer/ })).toHaveCount(0);
});

test("administrator adds a theme, which editors are then offered, and takes it out of use", async ({
  page,
}) => {
  const label = `Soutien scolaire ${Date.now()}`;
  await signIn(page, "administrator", "/fr/vocabularies/themes");
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Ajouter un terme" }).click();
  await french(page, /^Libellé/).fill(label);
  await page.getByLabel("Code", { exact: true }).fill(`scolaire_${Date.now()}`);
  await expectAccessible(page);
  await save(page);
  await expect(page.getByText(`« ${label} » est enregistré.`)).toBeVisible();

  await page.goto("/fr/services/new");
  await expect(page.getByRole("group", { name: /^Thèmes/ }).getByLabel(label)).toBeVisible();

  await page.goto("/fr/vocabularies/themes");
  await page.getByRole("button", { name: `Modifier « ${label} »` }).click();
  await page.getByLabel("Ne plus proposer ce terme").check();
  await save(page);
  await expect(page.getByRole("row", { name: new RegExp(`^${label}`) })).toContainText("Retiré");
});

test("administrator keeps both what they typed of a term and what a colleague saved", async ({
  page,
  browser,
}) => {
  const edit = (tab: Page) => tab.getByRole("button", { name: "Modifier « Gratuit »" }).click();
  await signIn(page, "administrator", "/fr/vocabularies/costs");
  await edit(page);
  await french(page, /^Explication/).fill("Rien à payer, pour personne.");
  const other = await browser.newContext();
  const colleague = await other.newPage();
  await signIn(colleague, "administrator", "/fr/vocabularies/costs");
  await edit(colleague);
  const position = String(Date.now() % 10);
  await colleague.getByLabel("Place dans la liste").fill(position);
  await save(colleague);
  await expect(colleague.getByText("« Gratuit » est enregistré.")).toBeVisible();
  await other.close();
  await save(page);
  await expect(page.getByText("Repris de l’autre version : Place dans la liste.")).toBeVisible();
  await expect(page.getByLabel("Place dans la liste")).toHaveValue(position);
  await expectAccessible(page);
  await save(page);
  await expect(page.getByRole("row", { name: /^Gratuit/ })).toContainText("Rien à payer, pour personne.");
});
