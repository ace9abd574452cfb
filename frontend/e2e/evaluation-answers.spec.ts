import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };
const phone = { width: 360, height: 740 };

const plain = { help: null, required: false, choices: [], lines: [], range: null, shownWhen: null };
const ids = ["1", "2", "3"].map((digit) => `${digit.repeat(8)}-0000-4000-8000-000000000000`);
const questions = [
  {
    ...{ ...plain, id: ids[0], kind: "SCALE", required: true, satisfaction: true },
    text: { fr: "Cette rencontre vous a-t-elle plu ?", nl: "Vond u deze ontmoeting goed?" },
    range: {
      ...{ lowest: 1, highest: 5 },
      lowestLabel: { fr: "pas du tout", nl: "helemaal niet" },
      highestLabel: { fr: "tout à fait", nl: "helemaal" },
    },
  },
  {
    ...{ ...plain, id: ids[1], kind: "SINGLE", satisfaction: false },
    text: { fr: "Reviendrez-vous ?", nl: "Komt u terug?" },
    choices: [
      { id: "yes", text: { fr: "Oui", nl: "Ja" } },
      { id: "no", text: { fr: "Non", nl: "Nee" } },
    ],
  },
  {
    ...{ ...plain, id: ids[2], kind: "OPEN", satisfaction: false },
    text: { fr: "Pourquoi pas ?", nl: "Waarom niet?" },
    shownWhen: { question: ids[1], among: ["no"] },
  },
];

/** Acts by the session of whoever is signed in, as the interface does. */
async function act(
  request: APIRequestContext,
  method: "post" | "put",
  path: string,
  data: object,
  version = "",
) {
  const headers = { ...ours, ...(version && { "If-Match": version }) };
  const answer = await request[method](path, { headers, data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** An open evaluation of a training of Sud-Est, with who registered for it: its path under /api, and its common link in French. */
async function opened(page: Page, title: string, people: object[]): Promise<{ path: string; link: string }> {
  const { request } = page;
  const { organisations } = await (await request.get("/api/me")).json();
  const event = await act(request, "post", "/api/events", {
    organisationId: organisations[0].id,
    ...{ type: "FORMATION", bassin: "SUD_EST", capacity: 20 },
    title: { fr: title, nl: `${title} NL` },
    when: { precision: "TIME", start: "2026-06-11T09:00:00+02:00", end: "2026-06-11T12:00:00+02:00" },
    place: { name: { fr: "Maison de Quartier" }, postalCode: "1040", commune: "21005" },
  });
  expect((await request.post(`/api/events/${event.id}/publication`, { headers: ours })).ok()).toBe(true);
  for (const person of people) {
    const data = { privacyVersion: "2026-11", answers: [], agreed: false, ...person };
    await act(request, "post", `/api/events/${event.id}/registrations`, data);
  }
  const made = await act(request, "post", "/api/evaluations", {
    ...{ evaluated: { subject: "EVENT", id: event.id }, commonLink: true },
  });
  const asks = `/api/questionnaires/${made.questionnaireId}`;
  const version = (await request.get(asks)).headers().etag ?? "";
  const content = {
    ...{ introduction: null, attributes: ["ROLE", "LANGUAGE"], asksQuoting: true },
    sections: [{ title: null, questions }],
  };
  await act(request, "put", asks, { title: made.title, eventType: null, content }, version);
  const path = `/api/evaluations/${made.id}`;
  const etag = (await request.get(path)).headers().etag ?? "";
  const open = await request.post(`${path}/opening`, { headers: { ...ours, "If-Match": etag } });
  expect(open.ok(), await open.text()).toBe(true);
  return { path, link: (await open.json()).link.fr };
}

/** The personal link in the mail that asks. */
async function linkTo(email: string): Promise<string> {
  await expect.poll(() => mailText(email), { timeout: 60_000 }).toContain("/evaluation#");
  return /https?:\/\/\S+\/(fr|nl|en)\/evaluation#\S+/.exec(await mailText(email))?.[0] ?? "";
}

test("somebody answers once on a phone in Dutch, by keyboard, though the network goes, and leaves nothing there", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const email = `bo.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const { path } = await opened(page, `Répit ${stamp}`, [{ name: "Bo Peeters", email, language: "NL" }]);
  await expect.poll(() => mailTo(email), { timeout: 60_000 }).not.toBe("");
  const link = await linkTo(email);

  const context = await browser.newContext({ viewport: phone });
  const own = await context.newPage();
  await own.goto(link);
  await settled(own);
  await expect(own.getByText(`Over “Répit ${stamp} NL”`)).toBeVisible();
  await expect(own.getByText("Uw antwoord is anoniem", { exact: true })).toBeVisible();
  await expect(own.getByRole("textbox", { name: "Waarom niet?" })).toHaveCount(0);
  await expectAccessible(own);

  await own.getByRole("button", { name: "Mijn antwoord versturen" }).focus();
  await own.keyboard.press("Enter");
  const summary = own.getByRole("link", { name: /Vond u deze ontmoeting goed/ });
  await expect(summary).toBeVisible();
  await expectAccessible(own);
  await summary.focus();
  await own.keyboard.press("Enter");
  await own.keyboard.press("Tab");
  await own.keyboard.press("Space");
  await own.keyboard.press("ArrowRight");
  await expect(own.getByRole("radio", { name: "2", exact: true })).toBeChecked();
  await own.getByRole("radio", { name: "Nee" }).check();
  await own.getByRole("textbox", { name: /Waarom niet/ }).fill("Te ver weg.");
  await own.getByLabel("Uw rol").selectOption({ label: "Mantelzorger" });
  await own.reload();
  await settled(own);
  await expect(own.getByRole("textbox", { name: /Waarom niet/ })).toHaveValue("Te ver weg.");
  await expectAccessibleOnPhone(own);

  await context.setOffline(true);
  await own.getByRole("button", { name: "Mijn antwoord versturen" }).click();
  await expect(own.getByRole("alert")).toBeVisible();
  await expect(own.getByRole("textbox", { name: /Waarom niet/ })).toHaveValue("Te ver weg.");
  await context.setOffline(false);
  await own.getByRole("button", { name: "Mijn antwoord versturen" }).click();
  await expect(
    own.getByRole("heading", { level: 1, name: "Dank u, uw antwoord is opgeslagen" }),
  ).toBeFocused();
  expect(await own.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    "Te ver",
  );
  await expectAccessible(own);
  await own.reload();
  await settled(own);
  await expect(own.getByRole("heading", { level: 1, name: "Met uw link is al geantwoord" })).toBeVisible();
  await expectAccessible(own);

  const told = await (await page.request.get(path)).text();
  expect(told).not.toContain("Te ver");
  await context.close();
});

test("two people answer by the common link on one device; a forged link and a closed evaluation say so", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  const { path, link } = await opened(page, `Code au mur ${stamp}`, []);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const room = await context.newPage();
  for (const step of ["5", "3"]) {
    await room.goto(link);
    await settled(room);
    if (step === "3") {
      await expect(
        room.getByText("Quelqu’un a déjà répondu sur cet appareil", { exact: true }),
      ).toBeVisible();
      await expectAccessible(room);
      await room.getByRole("button", { name: "Répondre pour une autre personne" }).click();
    }
    await expect(room.getByText(`À propos de « Code au mur ${stamp} »`)).toBeVisible();
    await room.locator(`input[type=radio][value="${step}"]`).check();
    await expectAccessible(room);
    await room.getByRole("button", { name: "Envoyer ma réponse" }).click();
    await expect(
      room.getByRole("heading", { level: 1, name: "Merci, votre réponse est enregistrée" }),
    ).toBeFocused();
    await room.goto("about:blank");
  }
  await room.goto(`${link.slice(0, -4)}AAAA`);
  await settled(room);
  await expect(
    room.getByRole("heading", { level: 1, name: "Ce lien n’ouvre aucune évaluation" }),
  ).toBeVisible();
  await expectAccessible(room);

  const etag = (await page.request.get(path)).headers().etag ?? "";
  const closed = await page.request.post(`${path}/closing`, { headers: { ...ours, "If-Match": etag } });
  expect(closed.ok(), await closed.text()).toBe(true);
  await room.goto("about:blank");
  await room.goto(link);
  await settled(room);
  await expect(room.getByRole("heading", { level: 1, name: "Cette évaluation est terminée" })).toBeVisible();
  await expectAccessible(room);
  await context.close();
});
