import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const phone = { width: 360, height: 740 };

/** Makes a template of one's team from what the platform brings for any type, and leaves its page open. */
async function copied(page: Page, stamp: number): Promise<void> {
  await page.goto("/fr/questionnaires");
  await settled(page);
  await page.getByRole("link", { name: "Après une rencontre", exact: true }).click();
  await settled(page);
  await expect(page.getByRole("heading", { level: 2, name: "Aperçu" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Copier ce questionnaire" }).click();
  const title = page.getByRole("group", { name: "Titre", exact: true });
  await title.getByLabel("Français").fill(`Nos rencontres ${stamp}`);
  await title.getByLabel("Nederlands").fill(`Onze ontmoetingen ${stamp}`);
  await page.getByRole("button", { name: "Créer le modèle" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Nos rencontres ${stamp}` })).toBeVisible();
  await expect(page.getByText("Le modèle est créé. Vous pouvez le modifier.")).toBeVisible();
}

/** Writes the words of a text in both languages, going from field to field by keyboard. */
async function type(page: Page, group: string, fr: string, nl: string): Promise<void> {
  const texts = page.getByRole("group", { name: group, exact: true });
  await texts.getByLabel("Français").focus();
  await page.keyboard.type(fr);
  await page.keyboard.press("Tab");
  await page.keyboard.type(nl);
}

/** Adds a question of a kind at the end of a section, by keyboard. */
async function add(page: Page, section: string, kind: string): Promise<void> {
  const box = page.getByRole("group", { name: section, exact: true });
  await box.getByLabel("Genre de la nouvelle question").selectOption({ label: kind });
  await box.getByRole("button", { name: "Ajouter une question" }).focus();
  await page.keyboard.press("Enter");
}

test("coordinator copies a template, adds a matrix and a conditional question by keyboard, tries them in Dutch on a phone, and saves", async ({
  page,
}) => {
  test.slow();
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  await copied(page, stamp);
  await expectAccessible(page);

  await add(page, "Section 2", "Choix unique");
  await expect(page.getByRole("listitem", { name: "Question 6" })).toBeFocused();
  await type(page, "Texte de la question 6", "Reviendrez-vous ?", "Komt u terug?");
  await type(page, "Choix 1 de la question 6", "Oui", "Ja");
  await type(page, "Choix 2 de la question 6", "Non", "Nee");

  await add(page, "Section 2", "Texte libre");
  await type(page, "Texte de la question 7", "Pourquoi pas ?", "Waarom niet?");
  const seventh = page.getByRole("listitem", { name: "Question 7" });
  await seventh
    .getByLabel("Poser cette question")
    .selectOption({ label: "Selon la question 6 : Reviendrez-vous ?" });
  await seventh.getByRole("group", { name: "Si la réponse est" }).getByLabel("Non").focus();
  await page.keyboard.press("Space");

  await add(page, "Section 2", "Tableau d’accord");
  await type(page, "Texte de la question 8", "Êtes-vous d’accord ?", "Gaat u akkoord?");
  await type(page, "Ligne 1 de la question 8", "C’était clair", "Het was duidelijk");
  await type(page, "Ligne 2 de la question 8", "C’était utile", "Het was nuttig");
  await type(page, "Choix 1 de la question 8", "D’accord", "Akkoord");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await type(page, "Choix 2 de la question 8", "Pas d’accord", "Niet akkoord");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await page.setViewportSize(phone);
  await page.getByRole("button", { name: "Aperçu" }).click();
  const preview = page.getByRole("region", { name: "Aperçu" });
  await preview.getByRole("radio", { name: "Nederlands" }).check();
  await expect(preview.getByText("Waarom niet?")).toHaveCount(0);
  await preview.getByRole("button", { name: "Essayer d’envoyer" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await preview.getByRole("group", { name: "Bent u over het algemeen tevreden?" }).getByLabel("4").check();
  await preview.getByRole("radio", { name: "Nee", exact: true }).check();
  await preview.getByLabel("Waarom niet?").fill("Te ver");
  await preview
    .getByRole("group", { name: "Het was duidelijk" })
    .getByLabel("Akkoord", { exact: true })
    .check();
  await expectAccessible(page);
  await preview.getByRole("button", { name: "Essayer d’envoyer" }).click();
  await expect(page.getByText("La réponse serait acceptée. Rien n’a été envoyé.")).toBeVisible();
  await page.getByRole("button", { name: "Revenir à la rédaction" }).click();
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.getByRole("button", { name: "Retirer Question 3" }).click();
  await expect(page.getByText("La question 3 est retirée.")).toBeVisible();
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Le questionnaire est enregistré.")).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page.getByRole("listitem", { name: "Question 8" })).toContainText("Êtes-vous d’accord ?");
  await page.goto("/fr/questionnaires?bassin=SUD_EST");
  await settled(page);
  await expect(page.getByRole("link", { name: `Nos rencontres ${stamp}` })).toBeVisible();
  await expectAccessibleOnPhone(page);
});

test("two colleagues change a template at once, and nothing that was typed is lost; another bassin does not find it", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  await copied(page, stamp);
  const address = page.url();
  const other = await (await browser.newContext()).newPage();
  await signIn(other, "coordinator.sud-est");
  await other.goto(address);
  await settled(other);
  await other.getByRole("group", { name: "Introduction" }).getByLabel("Français").fill("Bonjour !");
  await page
    .getByRole("group", { name: "Titre", exact: true })
    .getByLabel("Français")
    .fill(`Les nôtres ${stamp}`);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Le questionnaire est enregistré.")).toBeVisible();
  await other.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(other.getByText("Repris de l’autre version : Titre.")).toBeVisible();
  await expectAccessible(other);
  await other.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(other.getByText("Le questionnaire est enregistré.")).toBeVisible();
  await expect(other.getByRole("heading", { level: 1, name: `Les nôtres ${stamp}` })).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, "coordinator.nord");
  await stranger.goto(address);
  await settled(stranger);
  await expect(stranger.getByText(`Les nôtres ${stamp}`)).toHaveCount(0);
});
