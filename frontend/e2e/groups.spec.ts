import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const phone = { width: 360, height: 740 };
const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };

/** The consultation of 2020 and its first group, as its team finds them. */
async function groupsOf2020(page: Page): Promise<{ consultation: string; group: string }> {
  const list = await (await page.request.get("/api/consultations?size=100")).json();
  const of2020 = ({ question }: { question: { fr: string } }) =>
    question.fr === "Quelle est la place des aidants proches dans votre pratique quotidienne ?";
  const { id } = list.items.find(of2020);
  const groups = await (await page.request.get(`/api/consultations/${id}/groups`)).json();
  return { consultation: id, group: groups.items[0].id };
}

/** The page that the link of a participant opens, in a language, on a device of their own. */
async function ownPage(page: Page, browser: Browser, consultation: string, email: string, language: string) {
  const path = `/api/consultations/${consultation}/participants`;
  const found = await page.request.post(`${path}/search?size=100`, { headers: ours, data: {} });
  const { items } = (await found.json()) as { items: { id: string; email: string }[] };
  const id = items.find((each) => each.email === email)?.id;
  const sent = await page.request.post(`${path}/${id}/link`, { headers: ours });
  expect(sent.ok(), await sent.text()).toBe(true);
  await expect.poll(() => mailTo(email), { timeout: 20_000 }).not.toBe("");
  const link = /https?:\/\/\S+\/my-consultation#\S+/.exec(await mailText(email))?.[0] ?? "";
  const own = await (await browser.newContext({ viewport: phone })).newPage();
  await own.goto(link.replace(/\/(fr|nl|en)\/my/, `/${language}/my`));
  await settled(own);
  return own;
}

/** The note that holds some words. */
function noteOf(page: Page, words: string) {
  return page.getByRole("listitem").filter({ hasText: words });
}

/** The note that is being changed. */
function changing(page: Page) {
  return page.getByRole("listitem").filter({ has: page.getByLabel("Note", { exact: true }) });
}

/** Saves the note that is being changed. */
async function save(page: Page) {
  await changing(page).getByRole("button", { name: "Enregistrer", exact: true }).click();
}

test("two participants write at once on phones, a stale change shows both texts, and the team keeps the sheet", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  await signIn(page, "apb.editor");
  const { consultation, group } = await groupsOf2020(page);

  await page.goto(`/fr/consultations/${consultation}/preparation`);
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Groupe de réflexion n° 1" }).click();
  await settled(page);
  await expect(page.getByRole("heading", { level: 1, name: "Groupe de réflexion n° 1" })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Rouvrir les notes" }).click();
  await expect(page.getByText("Les personnes participantes peuvent de nouveau écrire.")).toBeVisible();

  const ada = await ownPage(page, browser, consultation, "reflexion.1@exemple.example", "fr");
  const bo = await ownPage(page, browser, consultation, "reflexion.8@exemple.example", "nl");
  await expectAccessible(bo);

  await test.step("both texts of two who save at once are there", async () => {
    await ada.getByLabel("Nouvelle note").fill(`Un répit ${stamp}`);
    await bo.getByLabel("Nieuwe notitie").fill(`Een maaltijd ${stamp}`);
    await Promise.all([
      ada.getByRole("button", { name: "Enregistrer la note" }).click(),
      bo.getByRole("button", { name: "Notitie opslaan" }).click(),
    ]);
    await expect(ada.getByText("La note est enregistrée.").first()).toBeVisible();
    await expect(bo.getByText("De notitie is opgeslagen.")).toBeVisible();
    await bo.reload();
    await settled(bo);
    await expect(noteOf(bo, `Un répit ${stamp}`)).toBeVisible();
    await expect(noteOf(bo, `Een maaltijd ${stamp}`)).toBeVisible();
    await expectAccessible(bo);
  });

  await test.step("what was changed meanwhile on another device is shown beside what is typed", async () => {
    const other = await ada.context().newPage();
    await other.goto(ada.url());
    await other.reload();
    await settled(other);
    await noteOf(ada, `Un répit ${stamp}`).getByRole("button", { name: "Modifier" }).click();
    await noteOf(other, `Un répit ${stamp}`).getByRole("button", { name: "Modifier" }).click();
    await other.getByLabel("Note", { exact: true }).fill(`Un répit d’un jour ${stamp}`);
    await save(other);
    await expect(noteOf(other, `Un répit d’un jour ${stamp}`)).toBeVisible();
    await ada.getByLabel("Note", { exact: true }).fill(`Un répit d’une nuit ${stamp}`);
    await save(ada);
    await expect(ada.getByText(`Un répit d’un jour ${stamp}`)).toBeVisible();
    await expect(ada.getByLabel("Note", { exact: true })).toHaveValue(`Un répit d’une nuit ${stamp}`);
    await expectAccessible(ada);
    await save(ada);
    await expect(noteOf(ada, `Un répit d’une nuit ${stamp}`)).toBeVisible();
    await other.close();
  });

  await test.step("the team writes by keyboard, closes, and who comes after keeps what they typed", async () => {
    await page.reload();
    await settled(page);
    const field = page.getByLabel("Nouvelle note");
    await field.fill(`Nous sommes d’accord ${stamp}`);
    await field.press("Control+Enter");
    await expect(page.getByText("La note est enregistrée.")).toBeVisible();
    await expect(noteOf(page, `Nous sommes d’accord ${stamp}`)).toContainText("Le groupe ensemble");
    await page.getByRole("button", { name: "Clore les notes" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Clore les notes" }).click();
    await expect(page.getByText("Les notes sont closes pour les personnes participantes.")).toBeVisible();
    await bo.getByLabel("Nieuwe notitie").fill(`Te laat ${stamp}`);
    await bo.getByRole("button", { name: "Notitie opslaan" }).click();
    await expect(bo.getByText("De notities zijn afgesloten").first()).toBeVisible();
    await expect(bo.getByLabel("Nieuwe notitie")).toHaveValue(`Te laat ${stamp}`);
  });

  await test.step("what the team withdraws is forgotten, and that it was there stays", async () => {
    for (const words of [`nuit ${stamp}`, `maaltijd ${stamp}`, `accord ${stamp}`]) {
      await noteOf(page, words).getByRole("button", { name: "Retirer" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
      await expect(noteOf(page, words)).toHaveCount(0);
    }
    await expect(page.getByText("Cette note a été retirée.").first()).toBeVisible();
  });

  await page.goto(`/fr/reflection-groups/${group}`);
  await settled(page);
  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, "coordinator.nord");
  await stranger.goto(`/fr/reflection-groups/${group}`);
  await expect(stranger.getByRole("heading", { level: 1 })).not.toHaveText("Groupe de réflexion n° 1");
});
