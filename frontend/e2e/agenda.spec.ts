import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

// A word that no other event has, whatever ran before on this data.
const word = `Chèvrefeuille${Date.now()}`;
const title = `Rencontre ${word}`;

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

async function announce(page: Page, form: object): Promise<string> {
  const { organisations } = await send<{ organisations: Told[] }>(page, "GET", "/api/me");
  const event = {
    organisationId: organisations[0]?.id,
    type: "RDV_PREVENTION",
    bassin: "SUD_EST",
    ...form,
  };
  const { id } = await send<Told>(page, "POST", "/api/events", event);
  await send(page, "POST", `/api/events/${id}/publication`);
  return id;
}

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  await signIn(page, "coordinator.sud-est");
  await announce(page, {
    title: { fr: title, nl: `Ontmoeting ${word}` },
    description: { fr: "On y parle du quartier." },
    when: { precision: "TIME", start: "2026-04-23T09:00:00+02:00", end: "2026-04-23T12:30:00+02:00" },
    place: { name: { fr: "Maison de Quartier Chambéry" }, postalCode: "1040", commune: "21005" },
    programme: [{ title: { fr: "Accueil" }, minutes: 30, presenters: ["L’équipe du bassin"] }],
  });
  const cancelled = await announce(page, {
    title: { fr: `Promenade ${word}` },
    when: { precision: "MONTH", start: "2026-03-01" },
  });
  const reason = { fr: "Le chemin est fermé." };
  await send(page, "POST", `/api/events/${cancelled}/cancellation`, { reason });
  await page.close();
});

test("visitor finds an event by words and filter, and reads what is known of it", async ({ page }) => {
  await page.goto("/fr");
  await page
    .getByRole("navigation", { name: "Navigation principale" })
    .getByRole("link", { name: "Agenda" })
    .click();
  await page.getByRole("searchbox", { name: "Mots cherchés" }).fill(word);
  await page.getByRole("button", { name: "Chercher", exact: true }).last().click();
  await page.getByRole("checkbox", { name: /^Bassin Sud-Est/ }).check();
  await expect(page).toHaveURL(/bassin=SUD_EST/);
  await expect(page.getByRole("status").filter({ hasText: "2 événements" })).toBeVisible();
  const march = page.getByRole("region", { name: "En mars 2026, jour à préciser" });
  await expect(march.getByText("Annulé")).toBeVisible();
  await expect(march.getByText("Le chemin est fermé.")).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await page.getByRole("link", { name: `Retirer le filtre « ${word} »` }).click();
  await expect(page).toHaveURL(/\/fr\/events\?bassin=SUD_EST$/);
  await page.goBack();
  await page.getByRole("region", { name: "avril 2026" }).getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
  await expect(page.getByText("jeudi 23 avril 2026, 9 h – 12 h 30").first()).toBeVisible();
  await expect(page.getByText("1040 Etterbeek")).toBeVisible();
  await expect(page.getByText("Sans inscription").first()).toBeVisible();
  await expect(page.getByText("Par L’équipe du bassin")).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("visitor goes through the months by keyboard, and reads in Dutch", async ({ page }) => {
  await page.goto(`/nl/events?q=${word}&view=month&month=2026-03`);
  await expect(page.getByText("Geen evenement op een bekende datum in maart 2026.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "In maart 2026, dag nog te bepalen" })).toBeVisible();
  await page.getByRole("link", { name: "Volgende maand: april 2026" }).press("Enter");
  await expect(page).toHaveURL(/month=2026-04$/);
  const day = page
    .getByRole("table", { name: "april 2026" })
    .getByRole("cell", { name: /donderdag 23 april 2026/ });
  await expect(day.getByRole("link", { name: `9.00: Ontmoeting ${word}` })).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await day.getByRole("link").press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `Ontmoeting ${word}` })).toBeFocused();
  await expect(page.getByText("donderdag 23 april 2026, 9.00 – 12.30 uur").first()).toBeVisible();
  await expect(page.getByText("Alleen beschikbaar in het Frans").first()).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("paper shows the month for a notice board, and nothing to click", async ({ page }) => {
  await page.goto(`/fr/events?q=${word}&view=month&month=2026-04`);
  await expect(page.getByRole("link", { name: new RegExp(title) })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const sheet = page.getByRole("table").filter({ hasText: "Organisation" });
  await expect(
    sheet.getByRole("row", { name: new RegExp(`jeudi 23 avril 2026.*${title}.*Chambéry, Etterbeek`) }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Imprimer" })).toBeHidden();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
});

test("visitor finds the next events from the home page, the bassin and its team", async ({ page }) => {
  await page.goto("/fr");
  await page.getByRole("link", { name: "Tout l’agenda" }).click();
  await expect(page).toHaveURL(/\/fr\/events$/);
  await page.goto("/fr/bassins/SUD_EST");
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Tout l’agenda du bassin" }).click();
  await expect(page).toHaveURL(/\/fr\/events\?bassin=SUD_EST$/);
  await page.getByRole("link", { name: "Événements passés" }).click();
  await expect(page).toHaveURL(/sort=-start/);
  await settled(page);
  await expectAccessible(page);
});

test("coordinator says how many came, and a visitor reads how exact that is", async ({ page }) => {
  await signIn(page, "coordinator.sud-est");
  await page.goto("/fr/events?to=2025-01-01&sort=-start&q=Grand+Bain");
  await page.getByRole("link", { name: /^Le Grand Bain – 1re édition/ }).click();
  await page.getByRole("button", { name: /Dire combien de personnes|Corriger les nombres/ }).click();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("spinbutton", { name: /^Participantes et participants/ }).fill("120");
  await page
    .getByRole("combobox", { name: "Participantes et participants : est-ce exact ?" })
    .selectOption("ABOUT");
  await page.getByRole("button", { name: "Enregistrer les nombres" }).click();
  await expect(page.getByText("Les nombres sont enregistrés.")).toBeVisible();
  const address = page.url();
  await page.context().clearCookies();
  await page.goto(address);
  await expect(page.getByText("environ 120 personnes y ont participé")).toBeVisible();
});

test("visitor takes an event, and the list as it is filtered, into their calendar", async ({ page }) => {
  await page.goto(`/fr/events?q=${word}`);
  const feed = page.getByRole("link", { name: "S’abonner (webcal)" });
  expect(await feed.getAttribute("href")).toMatch(
    new RegExp(`^webcal://.*/api/events\\.ics\\?q=${encodeURIComponent(word)}`),
  );
  await page.getByRole("link", { name: title }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Fichier pour mon calendrier (.ics)" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  expect(file).toContain("DTSTART;TZID=Europe/Brussels:20260423T090000");
  expect(file).toContain("LOCATION:Maison de Quartier Chambéry\\, 1040 Etterbeek");
});
