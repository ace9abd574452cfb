import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const run = process.env.RUN_FILE ?? "../.estuaire/run.json";

/** A day in so many days, as the product believes it to be today. */
function day(from: number): string {
  const ahead = Number(readFileSync(join(dirname(run), "clock"), "utf8").trim()) * 1000;
  return new Date(Date.now() + ahead + from * 86_400_000).toISOString().slice(0, 10);
}

/** A published week of the team of Sud-Est, of which one can make an edition: its id. */
async function week(page: Page, title: string): Promise<string> {
  const headers = { "X-Estuaire": "1" };
  const me = (await (await page.request.get("/api/me")).json()) as { organisations: { id: string }[] };
  const data = {
    organisationId: me.organisations[0]?.id,
    type: "GRAND_BAIN",
    bassin: "SUD_EST",
    title: { fr: title, nl: `${title} NL` },
    when: { precision: "DAY", start: day(40), end: day(44) },
  };
  const created = await page.request.post("/api/events", { headers, data });
  expect(created.status()).toBe(201);
  const { id } = (await created.json()) as { id: string };
  expect((await page.request.post(`/api/events/${id}/publication`, { headers })).status()).toBe(200);
  return id;
}

/** Makes an edition to which services apply today. */
async function makeEdition(page: Page, id: string, title: string): Promise<void> {
  await page.goto("/fr/editions");
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Faire une édition" }).click();
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Faire une édition de « ${title} »`);
  await page.getByRole("button", { name: "Créer l’édition" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByRole("group", { name: "L’appel" }).getByLabel("Français").fill("Ouvrez vos portes");
  await page.getByLabel("Les services se proposent à partir du").fill(day(-5));
  await page.getByLabel("Les services se proposent jusqu’au").fill(day(10));
  await page.getByLabel("Le programme est public à partir du").fill(day(5));
  await page.getByLabel("Réservations à partir du").fill(day(20));
  await page.getByLabel("Évaluation jusqu’au").fill(day(70));
  await page.getByRole("button", { name: "Créer l’édition" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByLabel("Le programme est public à partir du").fill(day(12));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Créer l’édition" }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/editions/${id}$`));
  await expect(page.getByRole("status").getByText("L’édition est créée.")).toBeVisible();
}

/** Proposes the first service of the editor, at another address than its own: the path of its page. */
async function applyAsHost(page: Page, edition: string): Promise<string> {
  await page.goto(`/fr/editions/${edition}`);
  await settled(page);
  await page.getByRole("link", { name: "Proposer un service" }).click();
  await settled(page);
  await page.getByRole("group", { name: "Service", exact: true }).getByRole("radio").first().check();
  await page.getByRole("group", { name: "Mot de bienvenue" }).getByLabel("Français").fill("Entrez donc");
  await page.getByRole("checkbox", { name: "La visite a lieu ailleurs" }).check();
  await page.getByLabel("Code postal").fill("1040");
  await page.getByLabel("Commune").selectOption({ label: "Etterbeek" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Envoyer la proposition" }).click();
  await expect(page).toHaveURL(/\/fr\/open-doors\/[0-9a-f-]{36}$/);
  await expect(page.getByText("Proposé", { exact: true })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Adds slots that follow each other on the first day of the week. */
async function addSlots(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ajouter des créneaux" }).click();
  await page.getByLabel("Jour", { exact: true }).fill(day(40));
  await page.getByLabel("Première visite à").fill("09:00");
  await page.getByLabel("Fin de la dernière visite").fill("12:00");
  await page.getByLabel("Places par visite").fill("8");
  await expect(page.getByText("2 créneaux seront ajoutés : 09:00 et 10:30.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ajouter ces créneaux" }).click();
  await expect(page.getByRole("status").getByText("Les créneaux sont ajoutés.")).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(3);
}

test("service applies with its slots, the team accepts it, and everybody reads it once the programme is told", async ({
  page,
  browser,
}) => {
  test.slow();
  const title = `Bain ${Date.now()}`;
  await signIn(page, "coordinator.sud-est");
  const edition = await week(page, title);
  await makeEdition(page, edition, title);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const host = await (await browser.newContext()).newPage();
  await signIn(host, "braise.editor");
  const door = await applyAsHost(host, edition);
  await addSlots(host);
  await expectAccessible(host);
  await expectAccessibleOnPhone(host);
  const visitor = await (await browser.newContext()).newPage();
  expect((await visitor.request.get(`/api${door.slice(3)}`)).status()).toBe(404);

  await page.getByRole("link", { name: "Suivre les propositions des services" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Proposé (1)" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(door);
  await settled(page);
  await page.getByRole("button", { name: "Accepter" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Accepter" }).click();
  await expect(page.getByRole("status").getByText("Le service est accepté.")).toBeVisible();

  // the programme is told sooner
  await page.goto(`/fr/editions/${edition}/edit`);
  await settled(page);
  await page.getByLabel("Les services se proposent jusqu’au").fill(day(-1));
  await page.getByLabel("Le programme est public à partir du").fill(day(0));
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("status").getByText("C’est enregistré.")).toBeVisible();
  await expect(
    page.getByRole("heading", { level: 2, name: "Les services qui ouvrent leurs portes" }),
  ).toBeVisible();

  await host.goto(door);
  await settled(host);
  await host.getByRole("button", { name: /^Déplacer : .*09:00/ }).click();
  await host.getByLabel("Heure", { exact: true }).fill("14:00");
  await host.getByRole("button", { name: "Enregistrer" }).click();
  await expect(host.getByRole("status").getByText("Le créneau est déplacé.")).toBeVisible();
  await host.getByRole("button", { name: /^Annuler : .*10:30/ }).click();
  await host.getByRole("group", { name: "Motif" }).getByLabel("Français").fill("Travaux");
  await expectAccessible(host);
  await host.getByRole("button", { name: "Annuler ce créneau" }).click();
  await expect(host.getByRole("status").getByText("Le créneau est annulé.")).toBeVisible();
  await expectAccessibleOnPhone(host);

  await visitor.setViewportSize({ width: 360, height: 740 });
  await visitor.goto(door.replace("/fr/", "/nl/"));
  await settled(visitor);
  await expect(visitor.getByText("Entrez donc")).toBeVisible();
  await expect(visitor.getByText("Vrij: 8 van 8").first()).toBeVisible();
  await expect(visitor.getByRole("button", { name: "Bezoekmomenten toevoegen" })).toBeHidden();
  await expectAccessible(visitor);
  await visitor.goto(`/nl/editions/${edition}`);
  await settled(visitor);
  await expectAccessible(visitor);
});
