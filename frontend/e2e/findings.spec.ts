import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const phone = { width: 360, height: 740 };
const said = "Dans notre service l’aidant a son propre dossier.";

/** The consultation of 2020, whose groups have come together; as its team finds it. */
async function groupsOf2020(page: Page): Promise<string> {
  const answer = await page.request.get("/api/consultations?size=100");
  const { items } = (await answer.json()) as { items: { id: string; question: { fr: string | null } }[] };
  const found = items.find(({ question }) =>
    question.fr?.startsWith("Quelle est la place des aidants proches"),
  );
  if (!found) throw new Error("There is no consultation of 2020");
  return `consultations/${found.id}`;
}

/** Adds a finding, to which what is said can be coded. */
async function addFinding(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "Ajouter un enseignement" }).click();
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Dites-le en quelques mots, en une langue au moins.").first()).toBeVisible();
  await page.getByLabel("Sorte").selectOption({ label: "Besoin" });
  const name = page.getByRole("group", { name: "Intitulé" });
  await name.getByLabel("Français").fill(title);
  await name.getByLabel("Nederlands").fill(`${title} NL`);
  await page.getByRole("combobox", { name: "Pôle" }).selectOption({ label: "Prévention" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Enseignement ajouté", { exact: true })).toBeVisible();
}

test("the team cuts what was said, codes it, says what is done, and everybody reads it in the report", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const finding = `Un dossier pour chaque aidant ${stamp}`;
  const action = `Proposer un dossier type ${stamp}`;
  await signIn(page, "apb.editor");
  const consultation = await groupsOf2020(page);
  await page.goto(`/fr/${consultation}/findings`);
  await settled(page);
  await expectAccessible(page);
  await addFinding(page, finding);

  await page.getByLabel("Seulement les notes sans énoncé").check();
  const note = page.getByRole("article").filter({ hasText: said });
  await note.getByRole("button", { name: "Découper un énoncé" }).click();
  await note.getByLabel("Passage, mot pour mot").fill("Ce que personne n’a dit");
  await note.getByRole("button", { name: "Découper un énoncé" }).last().click();
  await expect(
    note.getByText("Cette partie ne se trouve pas telle quelle dans la note.").first(),
  ).toBeVisible();
  await note.getByLabel("Passage, mot pour mot").fill(said);
  await note.getByRole("checkbox", { name: `${finding} (Besoin)` }).check();
  await note.getByRole("button", { name: "Découper un énoncé" }).last().click();
  await expect(page.getByText("Énoncé ajouté", { exact: true })).toBeVisible();

  await page.getByLabel("Seulement les notes sans énoncé").uncheck();
  await page.getByRole("button", { name: "Notes suivantes" }).click();
  await note.getByRole("button", { name: "Coder" }).click();
  await note.getByRole("checkbox", { name: /^Le citer, sans nom/ }).check();
  await expectAccessible(page);
  await note.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(note.getByText("Cité dans la synthèse", { exact: true })).toBeVisible();
  const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: finding }) });
  await expect(
    card.getByText("1 groupe · 1 personne professionnelle · 1 énoncé", { exact: true }),
  ).toBeVisible();

  await page.getByRole("link", { name: "Actions", exact: true }).click();
  await addAction(page, action, finding);
  const done = page.getByRole("article").filter({ has: page.getByRole("heading", { name: action }) });
  await done.getByRole("button", { name: "Dire où cela en est" }).click();
  await done
    .getByRole("group", { name: "Ce qui est fait" })
    .getByLabel("Français")
    .fill(`Un modèle circule ${stamp}`);
  await done.getByRole("button", { name: "Dire où cela en est" }).last().click();
  await expect(page.getByText("C’est dit", { exact: true })).toBeVisible();
  await expectAccessibleOnPhone(page);

  const reader = await (await browser.newContext({ viewport: phone })).newPage();
  await reader.goto(`/nl/${consultation}/report`);
  await settled(reader);
  await expect(reader.getByRole("heading", { name: `${finding} NL` })).toBeVisible();
  await expect(reader.getByText(said, { exact: true })).toBeVisible();
  await expect(reader.getByText(`Un modèle circule ${stamp}`)).toBeVisible();
  await expect(reader.getByRole("button", { name: "Woord vooraf schrijven" })).toHaveCount(0);
  await expectAccessible(reader);

  await takeBack(page, consultation, finding);
  await reader.reload();
  await settled(reader);
  await expect(reader.getByText(said, { exact: true })).toHaveCount(0);
});

/** Adds what is done about a finding. */
async function addAction(page: Page, title: string, finding: string): Promise<void> {
  await page.getByRole("button", { name: "Ajouter une action" }).click();
  await page.getByRole("group", { name: "Intitulé" }).getByLabel("Français").fill(title);
  await page.getByRole("combobox", { name: "Pôle" }).selectOption({ label: "Prévention" });
  await page.getByRole("checkbox", { name: `${finding} (Besoin)` }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Action ajoutée", { exact: true })).toBeVisible();
}

/** Takes the statement away again: what it was coded to counts it no more. */
async function takeBack(page: Page, consultation: string, finding: string): Promise<void> {
  await page.goto(`/fr/${consultation}/findings`);
  await settled(page);
  await page.getByRole("button", { name: "Notes suivantes" }).click();
  const note = page.getByRole("article").filter({ hasText: said });
  await note.getByRole("button", { name: "Supprimer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer" }).click();
  await expect(page.getByText("Supprimé", { exact: true })).toBeVisible();
  const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: finding }) });
  await expect(card.getByText("Aucun énoncé n’y est codé.", { exact: true })).toBeVisible();
}

test("the team takes its report back, and nobody else reads it until it is published again", async ({
  page,
  browser,
}) => {
  await signIn(page, "apb.editor");
  const consultation = await groupsOf2020(page);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/fr/${consultation}/report`);
  await settled(reader);
  await expect(reader.getByText("36 personnes · 34 organisations", { exact: true })).toBeVisible();

  await page.goto(`/fr/${consultation}/report`);
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Retirer de la publication" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer de la publication" }).click();
  await expect(page.getByText("Seule l’équipe lit cette synthèse", { exact: true })).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");

  await page.getByRole("button", { name: "Publier la synthèse" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publier la synthèse" }).click();
  await expect(page.getByText("Synthèse publiée", { exact: true })).toBeVisible();
  await reader.reload();
  await settled(reader);
  await expect(reader.getByText("36 personnes · 34 organisations", { exact: true })).toBeVisible();
});

test("coordinator of another bassin learns nothing of what was found", async ({ page, browser }) => {
  await signIn(page, "apb.editor");
  const consultation = await groupsOf2020(page);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, "coordinator.nord");
  await other.goto(`/fr/${consultation}/findings`);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");
});
