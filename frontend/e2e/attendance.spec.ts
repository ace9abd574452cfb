import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };

/** Announces a training of Sud-Est as its coordinator, and answers its id. */
async function announced(page: Page, title: string, told: object = {}): Promise<string> {
  const me = await (await page.request.get("/api/me")).json();
  const team = me.organisations.find(({ bassin }: { bassin: string }) => bassin === "SUD_EST");
  const event = await page.request.post("/api/events", {
    headers: ours,
    data: {
      ...{ organisationId: team.id, type: "FORMATION", bassin: "SUD_EST", title: { fr: title } },
      when: {
        precision: "TIME",
        start: "2026-12-10T09:00:00+01:00",
        end: "2026-12-10T12:00:00+01:00",
      },
      ...told,
    },
  });
  const { id } = await event.json();
  await page.request.post(`/api/events/${id}/publication`, { headers: ours });
  return id;
}

/** Registers somebody without an account. */
async function registered(visitor: APIRequestContext, event: string, name: string, told: object = {}) {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}.${Date.now()}@example.org`;
  const answer = await visitor.post(`/api/events/${event}/registrations`, {
    headers: ours,
    data: { name, email, language: "FR", agreed: false, privacyVersion: "2026-11", ...told },
  });
  expect(answer.status()).toBe(201);
}

function marks(page: Page, name: string) {
  const group = page.getByRole("group", { name: `Présence de ${name}` });
  return {
    present: group.getByRole("button", { name: "Présence", exact: true }),
    absent: group.getByRole("button", { name: "Absence", exact: true }),
  };
}

test("coordinator of Sud-Est sees who comes, refuses one with a reason, and takes the list", async ({
  page,
  browser,
  playwright,
}) => {
  test.slow();
  await signIn(page, "coordinator.sud-est", "/fr/me");
  const event = await announced(page, `Avec des inscriptions ${Date.now()}`, { capacity: 1 });
  const visitor = await playwright.request.newContext({ baseURL: base });
  await registered(visitor, event, "Ada Peeters", { organisation: "CPAS", accessNeeds: "Boucle magnétique" });
  await registered(visitor, event, "Bo Janssens");
  await registered(visitor, event, "Cy Maes");

  await page.goto(`/fr/events/${event}`);
  await page.getByRole("link", { name: "Inscriptions et présences" }).click();
  await settled(page);
  await expect(page.getByText("3 personnes", { exact: true })).toBeVisible();
  await expect(page.getByText("Boucle magnétique : Ada Peeters")).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await page.getByRole("searchbox", { name: "Chercher une personne" }).fill("maes");
  await expect(page.getByText("1 personne", { exact: true })).toBeVisible();
  expect(page.url()).not.toContain("maes");
  await page.getByRole("button", { name: "Détails : Cy Maes" }).click();
  await page.getByRole("button", { name: "Mettre en tête : Cy Maes" }).click();
  await page.getByRole("button", { name: "Mettre en tête de la liste" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page
    .getByRole("group", { name: /^Raison/ })
    .getByLabel("Français")
    .fill("Vient de loin");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Mettre en tête de la liste" }).click();
  await expect(page.getByText("Cy Maes est en tête de la liste d’attente.")).toBeVisible();

  await page.getByRole("searchbox", { name: "Chercher une personne" }).fill("");
  // By the keys alone.
  await page.getByRole("button", { name: "Détails : Ada Peeters" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Refuser : Ada Peeters" }).press("Enter");
  await page
    .getByRole("group", { name: /^Raison/ })
    .getByLabel("Français")
    .fill("Déjà venue le mois passé");
  await page.getByRole("button", { name: "Refuser l’inscription", exact: true }).click();
  await expect(page.getByText("L’inscription de Ada Peeters est refusée.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Cy Maes/ }).first()).toContainText("Place proposée");
  await page.getByText("Filtrer", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Refusée" }).check();
  await expect(page).toHaveURL(/state=REFUSED/);
  await expect(page.getByText("1 personne", { exact: true })).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tableau CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^registrations-.*\.csv$/);
  await page.getByRole("button", { name: "Changer les réglages" }).click();
  await page.getByLabel("Mois pendant lesquels les noms sont gardés").fill("12");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(
    page.getByText(/^L’adresse de courriel n’est pas à confirmer. Les noms sont gardés 12/),
  ).toBeVisible();

  const nord = await (await browser.newContext()).newPage();
  await signIn(nord, "coordinator.nord", "/fr/me");
  await nord.goto(`/fr/events/${event}`);
  await settled(nord);
  await expect(nord.getByRole("link", { name: "Inscriptions et présences" })).toHaveCount(0);
  await nord.goto(`/fr/events/${event}/registrations`);
  await settled(nord);
  await expect(nord.getByText("Ada Peeters")).toHaveCount(0);
  expect((await nord.request.get(`/api/events/${event}/registrations.csv`)).status()).toBe(403);
  await nord.context().close();
});

test("coordinator of Sud-Est writes to a group, counts who presents apart, and sees whom no mail reaches", async ({
  page,
  playwright,
}) => {
  test.slow();
  await signIn(page, "coordinator.sud-est", "/fr/me");
  const event = await announced(page, `Avec un exposé ${Date.now()}`);
  const visitor = await playwright.request.newContext({ baseURL: base });
  await registered(visitor, event, "Ada Peeters");
  await registered(visitor, event, "Bo Janssens");
  // The mailbox that the catcher of mails refuses.
  await registered(visitor, event, "Cy Maes", { email: `refused.${Date.now()}@example.org` });
  await page.goto(`/fr/events/${event}/registrations`);
  await settled(page);

  await page.getByRole("button", { name: "Détails : Ada Peeters" }).click();
  await page.getByRole("button", { name: "Compter parmi qui présente : Ada Peeters" }).click();
  await expect(page.getByText("Ada Peeters compte parmi qui présente.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Ada Peeters/ }).first()).toContainText(
    "Présente quelque chose",
  );
  const figures = page.getByRole("region", { name: "D’où viennent les personnes" });
  await expect(figures.getByRole("row", { name: /Pas connu/ }).first()).toContainText("2");

  await page.getByRole("button", { name: "Écrire à un groupe" }).click();
  await expect(page.getByText(/Personnes dans ce groupe : 3\. Courriels à envoyer : 3\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Envoyer le message" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page
    .getByRole("group", { name: /^Objet/ })
    .getByLabel("Français")
    .fill("Prenez un pull");
  await page
    .getByRole("group", { name: /^Message/ })
    .getByLabel("Français")
    .fill("La salle est froide.");
  await page.getByRole("button", { name: "Envoyer le message" }).click();
  await expect(page.getByText("Le message est en route.")).toBeVisible();
  await expect(page.getByText("Prenez un pull", { exact: true })).toBeVisible();

  await expect(async () => {
    await page.goto(`/fr/events/${event}/registrations?only=MAIL_FAILED`);
    await expect(page.getByText("1 personne", { exact: true })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("row", { name: /Cy Maes/ }).first()).toContainText("Courriel non remis");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("coordinator of Sud-Est marks who is there without the network, and a colleague marks otherwise", async ({
  page,
  browser,
  playwright,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 760 });
  await signIn(page, "coordinator.sud-est", "/fr/me");
  const event = await announced(page, `À la porte ${Date.now()}`);
  const visitor = await playwright.request.newContext({ baseURL: base });
  for (const name of ["Ada Peeters", "Bo Janssens", "Cy Maes"]) await registered(visitor, event, name);
  await page.goto(`/fr/events/${event}/presence`);
  await expect(page.getByText("Présences : 0 sur 3")).toBeVisible();
  await settled(page);
  await expectAccessible(page);

  await page.context().setOffline(true);
  await marks(page, "Ada Peeters").present.click();
  await marks(page, "Bo Janssens").absent.click();
  await page.getByLabel("Nom", { exact: true }).fill("Dan Sans-Inscription");
  await page.getByRole("button", { name: "Noter cette personne" }).click();
  await expect(page.getByText("3 marques attendent d’être envoyées")).toBeVisible();
  await expect(page.getByText("Présences : 1 sur 3")).toBeVisible();
  await expectAccessible(page);

  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, "coordinator.sud-est", `/fr/events/${event}/presence`);
  await marks(colleague, "Bo Janssens").present.click();
  await expect(colleague.getByText("Tout est envoyé.")).toBeVisible();

  await page.context().setOffline(false);
  await expect(page.getByText("1 présence est à départager")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/Vous avez noté « Absence ». Entre-temps.*« Présence »/)).toBeVisible();
  await expectAccessible(page);
  // Nothing of it is lost with the page.
  await page.reload();
  await expect(page.getByText("1 présence est à départager")).toBeVisible();
  await page.getByRole("button", { name: "Garder « Absence »" }).click();
  await expect(page.getByText("Tout est envoyé.")).toBeVisible();
  await colleague.reload();
  await expect(marks(colleague, "Bo Janssens").absent).toHaveAttribute("aria-pressed", "true");
  await expect(marks(colleague, "Ada Peeters").present).toHaveAttribute("aria-pressed", "true");
  await expect(colleague.getByText("Dan Sans-Inscription")).toBeVisible();

  await colleague.emulateMedia({ media: "print" });
  await expect(colleague.getByRole("columnheader", { name: "Signature" })).toBeVisible();
  await expect(colleague.getByRole("searchbox")).toBeHidden();
  await expect(colleague.getByText(/@example\.org/)).toHaveCount(0);
  await colleague.context().close();
});

test("coordinator of Sud-Est whose page is reloaded while marks wait finds them sent", async ({
  page,
  playwright,
}) => {
  await signIn(page, "coordinator.sud-est", "/fr/me");
  const event = await announced(page, `Rechargée ${Date.now()}`);
  const visitor = await playwright.request.newContext({ baseURL: base });
  await registered(visitor, event, "Ada Peeters");
  await page.goto(`/fr/events/${event}/presence`);
  await expect(page.getByText("Présences : 0 sur 1")).toBeVisible();
  // The marks cannot leave, and the page can still be had again: as when a proxy at the door lets little through.
  await page.route("**/presence", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.continue(),
  );
  await marks(page, "Ada Peeters").present.click();
  await expect(page.getByText("1 marque attend d’être envoyée")).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 marque attend d’être envoyée")).toBeVisible();
  await expect(marks(page, "Ada Peeters").present).toHaveAttribute("aria-pressed", "true");
  await page.unroute("**/presence");
  await expect(page.getByText("Tout est envoyé.")).toBeVisible({ timeout: 20_000 });
});
