import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

type Told = { id: string };

/** Acts by the session of whoever is signed in, as the interface does. */
function send<T>(page: Page, method: string, path: string, body?: object): Promise<T> {
  return page.evaluate(
    async ([how, where, what]) => {
      const headers = { "X-Estuaire": "1", "Content-Type": "application/json" };
      const answer = await fetch(where, { method: how, headers, body: what });
      if (!answer.ok) throw new Error(`${where}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    [method, path, JSON.stringify(body)] as [string, string, string | undefined],
  );
}

/** A training of Sud-Est with so many seats, announced by its coordinator; answers its id. */
async function announced(page: Page, title: string, capacity: number): Promise<string> {
  await signIn(page, "coordinator.sud-est");
  const { organisations } = await send<{ organisations: Told[] }>(page, "GET", "/api/me");
  const { id } = await send<Told>(page, "POST", "/api/events", {
    organisationId: organisations[0]?.id,
    ...{ type: "FORMATION", bassin: "SUD_EST", capacity },
    title: { fr: title, nl: `${title} (nl)` },
    when: { precision: "TIME", start: "2026-06-11T09:00:00+02:00", end: "2026-06-11T12:00:00+02:00" },
    place: { name: { fr: "Maison de Quartier" }, postalCode: "1040", commune: "21005" },
  });
  await send(page, "POST", `/api/events/${id}/publication`);
  await page.context().clearCookies();
  return id;
}

/** Registers by the API, as whoever is quick. */
async function registered(page: Page, event: string, name: string, email: string): Promise<void> {
  const data = { name, email, privacyVersion: "2026-11", language: "FR", answers: [], agreed: false };
  const answer = await page.request.post(`/api/events/${event}/registrations`, { data });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** The personal link in the newest mail to an address. */
async function linkTo(email: string, subject: string | RegExp): Promise<string> {
  await expect.poll(() => mailTo(email), { timeout: 20_000 }).toMatch(subject);
  const link = /https?:\/\/\S+\/(fr|nl|en)\/my-registration#\S+/.exec(await mailText(email));
  expect(link).not.toBeNull();
  return link?.[0] ?? "";
}

/** Reads all over and sends it. */
async function checkAndSend(page: Page, check: string, confirm: string): Promise<void> {
  await page.getByRole("button", { name: check }).click();
  await expect(page).toHaveURL(/step=check/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: confirm }).click();
  await expect(page).toHaveURL(/step=done/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expectAccessible(page);
}

test("visitor registers on a phone, reads the mail, and cancels by its link", async ({ page }) => {
  test.slow();
  const stamp = Date.now();
  const email = `visiteuse.${stamp}@exemple.example`;
  const id = await announced(page, `Apprendre à écouter ${stamp}`, 12);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/fr/events/${id}`);
  await settled(page);
  await expect(page.getByText("Il reste 12 places")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "S’inscrire" }).click();
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Relire mes réponses" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByLabel("Prénom et nom").fill("Ada Visiteuse");
  await page.getByLabel("Courriel", { exact: true }).fill(email);
  await page.getByRole("combobox", { name: /^Organisation/ }).fill("Maison Verte");
  await page.getByLabel(/^De quoi avez-vous besoin/).fill("Une entrée sans marches");
  await page.reload();
  await expect(page.getByLabel("Prénom et nom")).toHaveValue("Ada Visiteuse");
  await page.getByRole("button", { name: "Relire mes réponses" }).click();
  await page.getByRole("link", { name: "Modifier Fonction" }).click();
  await expect(page.getByLabel(/^Fonction/)).toBeFocused();
  await page.getByLabel(/^Fonction/).fill("Assistante sociale");

  await page.getByRole("button", { name: "Relire mes réponses" }).click();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Confirmer mon inscription" }).click();
  await expect(page.getByText(/même si l’envoi est déjà arrivé/)).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Envoyer de nouveau" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Votre place est confirmée" })).toBeFocused();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const link = await linkTo(email, /Apprendre à écouter/);
  await page.goto(link);
  await settled(page);
  await expect(page.getByRole("heading", { level: 1, name: "Votre place est confirmée" })).toBeVisible();
  await expect(page.getByText("Assistante sociale")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Annuler mon inscription" }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Annuler mon inscription" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Votre inscription est annulée" })).toBeVisible();
  await page.goto(`/fr/events/${id}`);
  await expect(page.getByText("Il reste 12 places")).toBeVisible();
});

test("professional who reads Dutch registers with the keyboard alone, corrects it in two tabs and has it erased", async ({
  page,
  context,
}) => {
  test.slow();
  const stamp = Date.now();
  const email = `professional.${stamp}@voorbeeld.example`;
  const id = await announced(page, `Luisteren ${stamp}`, 12);
  await page.goto(`/nl/events/${id}`);
  await settled(page);
  await page.getByRole("link", { name: "Zich inschrijven" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Zich inschrijven" })).toBeFocused();
  await typeWithKeys(page, email);
  await expect(page.getByRole("heading", { level: 1, name: "Lees na voor u verstuurt" })).toBeFocused();
  await page.getByRole("button", { name: "Mijn inschrijving bevestigen" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Uw plaats is bevestigd" })).toBeFocused();
  await expectAccessible(page);

  const link = await linkTo(email, /Luisteren/);
  await page.goto(link);
  const other = await context.newPage();
  await other.goto(link);
  await correct(page, "Sociaal werker");
  await expect(page.getByText("Uw antwoorden zijn verbeterd.")).toBeVisible();
  await expectAccessible(page);
  await correct(other, "Maatschappelijk assistent");
  await expect(other.getByText("De fiche is intussen gewijzigd")).toBeVisible();
  await expectAccessible(other);
  await expectAccessibleOnPhone(other);
  await other.getByRole("button", { name: "Opslaan" }).click();
  await expect(other.getByText("Uw antwoorden zijn verbeterd.")).toBeVisible();
  await other.close();

  await page.reload();
  await expect(page.getByText("Maatschappelijk assistent")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Mijn gegevens downloaden" }).click();
  expect((await download).suggestedFilename()).toMatch(/^estuaire-.*\.json$/);
  await page.getByRole("button", { name: "Mijn gegevens wissen" }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Voorgoed wissen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Uw gegevens zijn gewist" })).toBeVisible();
});

/** Fills the form by Tab and keys, choosing La Braise from what is suggested. */
async function typeWithKeys(page: Page, email: string): Promise<void> {
  const goTo = async (label: string | RegExp) => {
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press("Tab");
      const field = page.getByLabel(label).first();
      if (await field.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not lead to ${label}`);
  };
  await goTo("Voornaam en naam");
  await page.keyboard.type("Bram Vakman");
  await goTo("E-mailadres");
  await page.keyboard.type(email);
  await goTo(/^Organisatie/);
  await page.keyboard.type("Braise");
  await expect(page.getByRole("option", { name: /Braise/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Mijn antwoorden nalezen" }).press("Enter");
}

async function correct(page: Page, job: string): Promise<void> {
  await page.getByRole("button", { name: "Verbeteren" }).click();
  await page.getByLabel(/^Functie/).fill(job);
  await page.getByRole("button", { name: "Opslaan" }).click();
}

test("whoever comes to a full event stands in the line, and takes the seat that another gives up", async ({
  page,
}) => {
  test.slow();
  const stamp = Date.now();
  const [first, next] = [`premier.${stamp}@exemple.example`, `suivante.${stamp}@exemple.example`];
  const id = await announced(page, `Très demandée ${stamp}`, 1);
  await registered(page, id, "Premier", first);
  await page.goto(`/fr/events/${id}`);
  await settled(page);
  await expect(page.getByText("Complet, avec une liste d’attente")).toBeVisible();
  await page.getByRole("link", { name: "S’inscrire sur la liste d’attente" }).click();
  await page.getByLabel("Prénom et nom").fill("Suivante");
  await page.getByLabel("Courriel", { exact: true }).fill(next);
  await checkAndSend(page, "Relire mes réponses", "Entrer dans la file d’attente");
  await expect(
    page.getByRole("heading", { name: "Vous êtes sur la liste d’attente, au rang 1" }),
  ).toBeVisible();
  await page.goto(`/fr/events?q=${stamp}&from=2026-06-01`);
  await expect(page.getByText("Complet, avec une liste d’attente")).toBeVisible();
  await page.getByRole("checkbox", { name: "Avec des places libres" }).check();
  await expect(page.getByRole("link", { name: /^Retirer .*Avec des places libres/ })).toBeVisible();
  await expect(page.getByText(`Très demandée ${stamp}`)).toHaveCount(0);

  await page.goto(await linkTo(first, /Très demandée/));
  await page.getByRole("button", { name: "Annuler mon inscription" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Annuler mon inscription" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Votre inscription est annulée" })).toBeVisible();

  const offer = await linkTo(next, /place/i);
  await page.goto(offer);
  await settled(page);
  await expect(page.getByRole("heading", { level: 1, name: "Une place est libre pour vous" })).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Prendre la place" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Votre place est confirmée" })).toBeVisible();
  await expectAccessible(page);
});

test("professional with an account finds their registration in their own space", async ({ page }) => {
  const stamp = Date.now();
  const title = `Avec un compte ${stamp}`;
  const id = await announced(page, title, 12);
  await signIn(page, "professional", `/fr/events/${id}/register`);
  await settled(page);
  await expect(page.getByLabel("Prénom et nom")).not.toHaveValue("");
  await checkAndSend(page, "Relire mes réponses", "Confirmer mon inscription");
  await page.goto("/fr/me");
  await settled(page);
  await page.getByRole("region", { name: "Mes inscriptions" }).getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Votre place est confirmée" })).toBeVisible();
  await page.goto("/fr/my-registration#rien");
  await expect(
    page.getByRole("heading", { level: 1, name: "Ce lien n’ouvre aucune inscription" }),
  ).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});
