import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");

/** Publishes a training of Sud-Est that was on a day, and answers its address. */
async function published(page: Page, name: string, day: string): Promise<string> {
  await page.goto("/fr/events/new");
  await settled(page);
  await page.getByLabel("Type d’événement").selectOption("FORMATION");
  await page
    .getByRole("group", { name: /^Titre/ })
    .first()
    .getByLabel("Français")
    .fill(name);
  await page.getByLabel("Bassin", { exact: true }).selectOption("SUD_EST");
  await page.getByLabel("Date", { exact: true }).fill(day);
  await page.getByLabel("De", { exact: true }).fill("09:00");
  await page.getByRole("button", { name: "Créer le brouillon" }).click();
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await expect(page.getByText(/^L’événement est annoncé/)).toBeVisible();
  return new URL(page.url()).pathname;
}

async function bring(page: Page, name: string, content: Buffer): Promise<void> {
  await page
    .getByLabel("Fichier", { exact: true })
    .setInputFiles({ name, mimeType: "application/pdf", buffer: content });
  await page.getByRole("radio", { name: "Tout le monde" }).check();
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
}

test("coordinator of Sud-Est brings a document, names it, and a visitor takes it", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, "coordinator.sud-est", "/fr/me");
  const address = await published(page, `Avec des documents ${Date.now()}`, "2026-03-12");
  await page.getByRole("button", { name: "Ajouter un document" }).click();
  await bring(page, "Page.pdf", Buffer.from("<!DOCTYPE html><script>alert(1)</script>"));
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await expectAccessible(page);
  await bring(page, "Présences d’été.pdf", pdf);
  await expect(page.getByText(/^« Présences d’été » est ajouté/)).toBeVisible();
  await page.getByRole("button", { name: "Modifier Présences d’été" }).click();
  const title = page.getByRole("group", { name: /^Titre/ });
  await title.getByLabel("Français").fill("Le programme");
  await title.getByLabel("Nederlands").fill("Het programma");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("« Le programme » est enregistré.")).toBeVisible();
  await expectAccessible(page);

  const other = await browser.newContext();
  const visitor = await other.newPage();
  await visitor.goto(address.replace("/fr/", "/nl/"));
  const download = visitor.waitForEvent("download");
  await visitor.getByRole("link", { name: "Het programma" }).click();
  expect((await download).suggestedFilename()).toBe("Présences d’été.pdf");
  await expectAccessible(visitor);
  await other.close();

  await page.getByRole("button", { name: "Supprimer Le programme" }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer le document" }).click();
  await expect(page.getByText("« Le programme » est supprimé.")).toBeVisible();
  await page.getByRole("link", { name: "Historique" }).click();
  await expect(page.getByRole("heading", { name: "Document supprimé" })).toBeVisible();
});

test("coordinator of Sud-Est writes the minutes of what has been, and a visitor reads them", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, "coordinator.sud-est", "/fr/me");
  const held = await page.request.get("/api/events?bassin=SUD_EST&state=HELD&size=1");
  const address = `/fr/events/${(await held.json()).items[0].id}`;
  const said = `Trente services se sont présentés, le ${Date.now()}.`;
  await page.goto(address);
  await page.getByRole("link", { name: /le compte rendu$/ }).click();
  await page.getByRole("button", { name: /le compte rendu$/ }).click();
  const text = page.getByRole("group", { name: /^Ce qui a été dit/ });
  await text.getByLabel("Français").fill("");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await text.getByLabel("Français").fill(`Accueil\n\n${said}`);
  await page
    .getByRole("group", { name: /^Décisions/ })
    .getByLabel("Français")
    .fill("On recommence en mars.");
  await page.getByRole("radio", { name: "Brouillon" }).check();
  await page.getByRole("radio", { name: "Tout le monde" }).check();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Le compte rendu est enregistré.")).toBeVisible();

  const other = await browser.newContext();
  const visitor = await other.newPage();
  await visitor.goto(address);
  await settled(visitor);
  await expect(visitor.getByText(said)).toHaveCount(0);

  await page.getByRole("button", { name: "Modifier le compte rendu" }).click();
  await text.getByLabel("Français").fill(`Accueil à neuf heures\n\n${said}`);
  await page.getByRole("radio", { name: "Publié" }).check();
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Le compte rendu est enregistré.")).toBeVisible();
  const last = page.locator("summary").first();
  await expect(last).toContainText(/publié/i);
  await last.click();
  await expect(page.getByRole("deletion").filter({ hasText: /^Accueil$/ })).toBeVisible();
  await expect(page.getByRole("insertion").filter({ hasText: "Accueil à neuf heures" })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await visitor.reload();
  await expect(visitor.getByText(said)).toBeVisible();
  await visitor.getByRole("link", { name: "Ouvrir le compte rendu" }).click();
  await expect(visitor.getByRole("button", { name: "Imprimer" })).toBeVisible();
  await expect(visitor.getByRole("heading", { name: "Versions" })).toHaveCount(0);
  await expectAccessible(visitor);
  await other.close();
});
