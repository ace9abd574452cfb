import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const frenchName = (page: Page) => page.getByRole("group", { name: /^Nom/ }).getByLabel("Français");

/** Proposes an organisation as a visitor, and answers its address once the administrator has let it in. */
async function accepted(page: Page, name: string): Promise<string> {
  await page.goto("/fr/organisations/new");
  await frenchName(page).fill(name);
  await page.getByRole("button", { name: "Envoyer la proposition" }).click();
  await page.getByRole("link", { name: "Voir la proposition" }).click();
  await page.getByRole("button", { name: "Accepter" }).click();
  await expect(page.getByText(/^L’organisation est acceptée/)).toBeVisible();
  return new URL(page.url()).pathname;
}

test("administrator is shown the double while typing, merges the two, and the old address leads to the kept one", async ({
  page,
}) => {
  const word = `Zonnelied${Date.now()}`;
  await signIn(page, "administrator", "/fr/me");
  const kept = await accepted(page, `Maison ${word}`);
  const gone = await accepted(page, `La Maison ${word}`);

  await page.goto("/fr/organisations/new");
  await frenchName(page).fill(`Maisons ${word}`);
  await expect(page.getByText("2 organisations ressemblent à celle-ci").last()).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: new RegExp(`que « Maison ${word} »$`) }).click();
  await expect(page.getByText("1 organisation ressemble à celle-ci").last()).toBeVisible();

  await page.goto(kept);
  await page.getByRole("link", { name: "Réunir avec un double" }).click();
  await settled(page);
  await page
    .getByRole("group", { name: "Quelle fiche est le double ?" })
    .getByLabel(`La Maison ${word}`)
    .check();
  await expect(page.getByText(`Autres noms en plus : La Maison ${word}`)).toBeVisible();
  await expect(page.getByText("Cela ne peut pas être défait.")).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Réunir les deux fiches" }).click();
  await page
    .getByRole("dialog", { name: "Réunir ces deux fiches ?" })
    .getByRole("button", { name: "Réunir les deux fiches" })
    .click();
  await expect(page.getByText("Les deux fiches n’en font plus qu’une.")).toBeVisible();
  await expectAccessible(page);

  await page.context().clearCookies();
  await page.goto(gone);
  await expect(page).toHaveURL(new RegExp(`${kept}$`));
  await expect(page.getByRole("heading", { level: 1, name: `Maison ${word}` })).toBeVisible();
  await page.goto(gone.replace("/fr/", "/nl/"));
  await expect(page).toHaveURL(new RegExp(`${kept.replace("/fr/", "/nl/")}$`));
  await page.goto(`/fr/organisations?q=${encodeURIComponent(`La Maison ${word}`)}`);
  await expect(page.getByRole("link", { name: `Maison ${word}`, exact: true })).toBeVisible();
});
