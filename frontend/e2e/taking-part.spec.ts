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

/** A training of Sud-Est with slides for those who have a seat, announced by its coordinator; answers its id. */
async function announced(page: Page, title: string): Promise<string> {
  await signIn(page, "coordinator.sud-est");
  const { organisations } = await send<{ organisations: Told[] }>(page, "GET", "/api/me");
  const { id } = await send<Told>(page, "POST", "/api/events", {
    organisationId: organisations[0]?.id,
    ...{ type: "FORMATION", bassin: "SUD_EST", capacity: 12, title: { fr: title, nl: `${title} (nl)` } },
    when: { precision: "TIME", start: "2026-06-18T09:00:00+02:00", end: "2026-06-18T12:00:00+02:00" },
  });
  await send(page, "POST", `/api/events/${id}/publication`);
  await page.evaluate(async (event) => {
    const headers = {
      ...{ "X-Estuaire": "1", "Content-Type": "application/octet-stream" },
      "Content-Disposition": "attachment; filename*=UTF-8''Expos%C3%A9.pdf",
    };
    const body = new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    const path = `/api/events/${event}/documents?audience=REGISTERED`;
    const answer = await fetch(path, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(await answer.text());
  }, id);
  await page.context().clearCookies();
  return id;
}

/** Registers by the API, as whoever is quick. */
async function registered(page: Page, event: string, told: object): Promise<void> {
  const data = { privacyVersion: "2026-11", language: "FR", answers: [], ...told };
  const answer = await page.request.post(`/api/events/${event}/registrations`, { data });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** The personal link in the newest mail to an address. */
async function linkTo(email: string, subject: RegExp): Promise<string> {
  await expect.poll(() => mailTo(email), { timeout: 20_000 }).toMatch(subject);
  return /https?:\/\/\S+\/(fr|nl|en)\/my-registration#\S+/.exec(await mailText(email))?.[0] ?? "";
}

test("those who take part see each other on a phone once both agreed, and take what is for them", async ({
  page,
}) => {
  test.slow();
  const stamp = Date.now();
  const email = `bo.${stamp}@exemple.example`;
  const id = await announced(page, `Prendre part ${stamp}`);
  await registered(page, id, {
    ...{ name: "Ada Prudente", email: `ada.${stamp}@exemple.example`, agreed: true },
    ...{ function: "Infirmière à domicile", organisation: "Maison Verte" },
  });
  await registered(page, id, { name: "Cy Discrète", email: `cy.${stamp}@exemple.example`, agreed: false });
  await registered(page, id, { name: "Bo Présent", email, agreed: false });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(await linkTo(email, /Prendre part/));
  await settled(page);
  const people = page.getByRole("region", { name: "Qui participe" });
  await expect(people.getByText(/Vous pouvez voir qui participe/)).toBeVisible();
  await expect(page.getByText("Ada Prudente")).toHaveCount(0);
  await expectAccessible(page);
  await people.getByRole("button", { name: "J’accepte et je vois qui participe" }).click();
  await expect(people.getByText("Ada Prudente")).toBeVisible();
  await expect(people.getByText("Infirmière à domicile · Maison Verte")).toBeVisible();
  await expect(people.getByRole("listitem")).toHaveCount(2);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const documents = page.getByRole("region", { name: "Documents" });
  const download = page.waitForEvent("download");
  await documents.getByRole("button", { name: "Exposé" }).click();
  expect((await download).suggestedFilename()).toBe("Exposé.pdf");

  await page.getByRole("button", { name: "Annuler mon inscription" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Annuler mon inscription" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Votre inscription est annulée" })).toBeVisible();
  await expect(documents).toHaveCount(0);
  await expect(people).toHaveCount(0);
});

test("professional who has a seat reads what is for them on the event’s page, and visitor does not", async ({
  page,
}) => {
  const title = `Réservé ${Date.now()}`;
  const id = await announced(page, title);
  await page.goto(`/fr/events/${id}`);
  await settled(page);
  await expect(page.getByRole("region", { name: "Documents" })).toHaveCount(0);
  await signIn(page, "professional", `/fr/events/${id}`);
  await settled(page);
  await expect(page.getByRole("region", { name: "Documents" })).toHaveCount(0);
  const { email } = await send<{ email: string }>(page, "GET", "/api/me");
  await send(page, "POST", `/api/events/${id}/registrations`, { name: "Alix", email, agreed: true });
  await page.reload();
  const documents = page.getByRole("region", { name: "Documents" });
  await expect(documents.getByRole("link", { name: "Exposé" })).toBeVisible();
  await expect(documents.getByText("Les personnes qui ont une place")).toBeVisible();
  await expectAccessible(page);
});
