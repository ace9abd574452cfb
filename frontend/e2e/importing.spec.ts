import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const many = 10_000;

/** Ten thousand rows, of which three are wrong. */
function sheet(word: string): Buffer {
  const rows = Array.from({ length: many }, (_, i) => {
    if (i === 41) return ";REPIT;1080;";
    if (i === 4_999) return `${word} ${i};RIEN;1080;`;
    if (i === 9_998) return `${word} ${i};REPIT;1080;quand on veut`;
    return `${word} ${i};REPIT;1080;Mo-Fr 09:00-17:00`;
  });
  return Buffer.from(`\uFEFFNom;Type;Code postal;Heures d’ouverture\r\n${rows.join("\r\n")}\r\n`);
}

test("editor imports ten thousand rows, sees the three that are wrong, and undoes it", async ({ page }) => {
  test.setTimeout(600_000);
  const word = `Lot${Date.now()}`;
  await signIn(page, "braise.editor", "/fr/imports");
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page
    .getByLabel("Fichier")
    .setInputFiles({ name: "lot.csv", mimeType: "text/csv", buffer: sheet(word) });
  await page.getByRole("button", { name: "Essayer" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText("9997 lignes sans erreur, 3 avec une erreur")).toBeVisible({
    timeout: 180_000,
  });
  await expect(page.getByRole("region", { name: "Erreurs" }).getByRole("row")).toHaveCount(4);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Enregistrer 9997 lignes" }).click();
  await expect(page.getByText("Importation enregistrée")).toBeVisible({ timeout: 240_000 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Annuler l’importation" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Annuler l’importation" }).click();
  await expect(page.getByText("Importation annulée")).toBeVisible({ timeout: 240_000 });
  await expect(page.getByText("Restées")).toHaveCount(0);
});
