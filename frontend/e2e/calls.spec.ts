import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const phone = { width: 360, height: 740 };

/** A circle of Sud-Est that looks for somebody of a hospital, with a published call; leaves the call's page open. */
async function callOf(page: Page, called: string): Promise<string> {
  await page.goto("/fr/circles/new?bassin=SUD_EST");
  await settled(page);
  await page.getByRole("group", { name: "Nom" }).getByLabel("Français").fill(called);
  await page.getByRole("button", { name: "Ajouter un secteur" }).click();
  await page.getByRole("group", { name: "Secteur 1" }).getByLabel("Français").fill("Hôpital");
  await page.getByRole("group", { name: "Secteur 1" }).getByLabel("Souhaitées").fill("1");
  await page.getByRole("button", { name: "Créer le cercle" }).click();
  await expect(page.getByRole("heading", { level: 1, name: called })).toBeVisible();

  await page.getByRole("link", { name: "Écrire un appel" }).click();
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  const text = page.getByRole("group", { name: "Ce que dit l’appel" });
  await text.getByLabel("Français").fill("Nous cherchons des membres.");
  await text.getByLabel("Nederlands").fill("Wij zoeken leden.");
  await page.getByLabel("Premier jour pour répondre").fill("2026-01-01");
  await page.getByLabel("Dernier jour pour répondre").fill("2026-12-31");
  await page.getByLabel("Premier jour des mandats").fill("2026-01-10");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByText("Le brouillon est enregistré.")).toBeVisible();
  await page.getByRole("button", { name: "Publier l’appel" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publier l’appel" }).click();
  await expect(page.getByText("L’appel est publié.")).toBeVisible();
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

/** Answers the call whose page is open, in Dutch. */
async function answer(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel("Voornaam en naam").fill(name);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel(/^Sector of college/).selectOption({ label: "Hôpital" });
  await page.getByLabel("Motivatie").fill("Ik wil de stem van mantelzorgers laten horen.");
  await page.getByRole("button", { name: "Mijn kandidatuur versturen" }).click();
}

test("visitor answers a call on a phone in Dutch, once; the coordinator names them, and they sit in the circle", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const circle = `Conseil ${stamp}`;
  const bo = `bo.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const path = await callOf(page, circle);
  const call = path.split("/").at(-1);

  const visitor = await (await browser.newContext({ viewport: phone })).newPage();
  await visitor.goto("/nl/circles?bassin=SUD_EST");
  await visitor.getByRole("link", { name: `Oproep tot kandidaten: ${circle}` }).click();
  await settled(visitor);
  await expect(visitor.getByText("Wij zoeken leden.")).toBeVisible();
  await visitor.getByRole("button", { name: "Mijn kandidatuur versturen" }).click();
  await expect(visitor.getByText("Zeg waarom u wilt zetelen.").first()).toBeVisible();
  await answer(visitor, "Bo Zonder Account", bo);
  await expect(visitor.getByText("Uw kandidatuur is aangekomen. Dank u!")).toBeVisible();
  await expectAccessible(visitor);

  await visitor.reload();
  await settled(visitor);
  await answer(visitor, "Bo Nog Eens", bo);
  await expect(visitor.getByText("Er is al een kandidatuur met dit adres")).toBeVisible();
  await expect(visitor.getByLabel("Voornaam en naam")).toHaveValue("Bo Nog Eens");
  await expectAccessible(visitor);

  await expect.poll(() => mailTo(bo), { timeout: 20_000 }).toContain(`Kandidatuur ontvangen: ${circle}`);
  const link = /https?:\/\/\S+\/nl\/my-candidacy#\S+/.exec(await mailText(bo))?.[0] ?? "";
  await visitor.goto(link);
  await settled(visitor);
  await visitor.getByLabel("Motivatie").fill("Mantelzorgers horen erbij.");
  await visitor.getByRole("button", { name: "Opslaan" }).click();
  await expect(visitor.getByText("Het is verbeterd.")).toBeVisible();
  await expectAccessible(visitor);

  await page.goto(path);
  await settled(page);
  await page.getByLabel("Bo Zonder Account").check();
  await expect(page.getByText("Mantelzorgers horen erbij.")).toBeVisible();
  await expect(page.getByText("Personne ne manque.")).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("link", { name: "Bo Zonder Account" }).click();
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Nommer membre" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Nommer membre" }).click();
  await expect(page.getByText("La personne est nommée. Un courriel le lui dit.")).toBeVisible();
  await page.getByRole("link", { name: "Voir le mandat" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bo Zonder Account" })).toBeVisible();

  await expect.poll(() => mailTo(bo), { timeout: 20_000 }).toContain(`U zetelt in een kring: ${circle}`);
  const seat = /https?:\/\/\S+\/nl\/my-mandate#\S+/.exec(await mailText(bo))?.[0] ?? "";
  await visitor.goto(seat);
  await expect(visitor.getByRole("rowheader", { name: "Bo Zonder Account" })).toBeVisible();

  const neighbour = await (await browser.newContext()).newPage();
  await signIn(neighbour, "coordinator.nord");
  const candidacies = `/api${path.slice(3)}/candidacies`;
  expect((await neighbour.request.get(candidacies)).status()).toBe(403);
  expect((await visitor.request.get(candidacies)).status()).toBe(401);
  expect((await visitor.request.get(`/api/calls/${call}`)).status()).toBe(200);
});

test("coordinator compares and refuses; nobody answers after the last day, and who takes it back is erased", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const ada = `ada.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const path = await callOf(page, `Comité ${stamp}`);
  const call = path.split("/").at(-1);
  const visitor = await (await browser.newContext({ viewport: phone })).newPage();
  await visitor.goto(`/nl/calls/${call}`);
  await settled(visitor);
  await answer(visitor, "Ada Te Laat", ada);
  await expect(visitor.getByText("Uw kandidatuur is aangekomen. Dank u!")).toBeVisible();

  await page.goto(`${path}/edit`);
  await settled(page);
  await page.getByLabel("Dernier jour pour répondre").fill("2026-01-14");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await visitor.goto(`/nl/calls/${call}`);
  await settled(visitor);
  await expect(visitor.getByText("Deze oproep is afgesloten: antwoorden kan niet meer.")).toBeVisible();
  await expectAccessible(visitor);
  const late = await visitor.request.post(`/api/calls/${call}/candidacies`, {
    data: { name: "Cy", email: `cy.${stamp}@exemple.example`, motivation: "Te laat" },
    headers: { "X-Estuaire": "1" },
  });
  expect(late.status()).toBe(409);
  expect((await late.json()).code).toBe("call-closed");

  await page.getByRole("link", { name: "Ada Te Laat" }).click();
  await page.getByRole("button", { name: "Refuser" }).click();
  await page.getByRole("button", { name: "Envoyer le refus" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByLabel("Message à la personne").fill("Le groupe est complet.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Envoyer le refus" }).click();
  await expect(page.getByText("La candidature est refusée. Un courriel le dit.")).toBeVisible();

  await expect.poll(() => mailText(ada), { timeout: 20_000 }).toContain("Le groupe est complet.");
  const link = /https?:\/\/\S+\/nl\/my-candidacy#\S+/.exec(await mailText(ada))?.[0] ?? "";
  await visitor.goto(link);
  await settled(visitor);
  await expect(visitor.getByText("Le groupe est complet.")).toBeVisible();
  await expectAccessible(visitor);
  await visitor.getByRole("button", { name: "Mijn kandidatuur intrekken" }).click();
  await visitor.getByRole("button", { name: "Voorgoed wissen" }).click();
  await expect(visitor.getByRole("heading", { name: "Uw kandidatuur is ingetrokken" })).toBeVisible();
  await visitor.goto("about:blank");
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "Deze link opent niets" })).toBeVisible();
});
