import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };
const phone = { width: 360, height: 740 };
const question = "33333333-0000-4000-8000-000000000001";

type Evaluation = { id: string; title: { fr: string | null } };

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

/** The version in which something stands. */
async function version(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).headers().etag ?? "";
}

/** An evaluation of the demo, as its team finds it. */
async function ofDemo(page: Page, title: string): Promise<string> {
  const answer = await page.request.get("/api/evaluations?size=100");
  const { items } = (await answer.json()) as { items: Evaluation[] };
  const found = items.find((item) => item.title.fr === title);
  if (!found) throw new Error(`There is no evaluation « ${title} »`);
  return found.id;
}

/** One of a training of Sud-Est that five people answered by the common link, closed and counted. */
async function counted(page: Page, title: string): Promise<string> {
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
  const made = await act(request, "post", "/api/evaluations", {
    ...{ evaluated: { subject: "EVENT", id: event.id }, commonLink: true },
  });
  const asks = `/api/questionnaires/${made.questionnaireId}`;
  const asked = {
    ...{ id: question, kind: "OPEN", text: { fr: "Que retenez-vous ?", nl: "Wat onthoudt u?" } },
    ...{
      help: null,
      required: false,
      choices: [],
      lines: [],
      range: null,
      shownWhen: null,
      satisfaction: false,
    },
  };
  const content = {
    ...{ introduction: null, attributes: [], asksQuoting: true },
    sections: [{ title: null, questions: [asked] }],
  };
  await act(
    request,
    "put",
    asks,
    { title: made.title, eventType: null, content },
    await version(request, asks),
  );
  const path = `/api/evaluations/${made.id}`;
  const open = await act(request, "post", `${path}/opening`, {}, await version(request, path));
  const secret = String(open.link.fr).split("#")[1];
  for (let place = 1; place <= 10; place++) {
    const answer = await request.post(`${path}/answers`, {
      headers: { ...ours, Authorization: `Link ${secret}` },
      data: {
        ...{ number: 1, attributes: {}, quotable: place > 1 && place < 7, language: "FR" },
        given: [{ question, text: `Merci à Fatima ${place}`, number: null, choices: [], lines: [] }],
      },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  }
  await act(request, "post", `${path}/closing`, {}, await version(request, path));
  return made.id;
}

test("a visitor reads that 25 of 36 answered in 2020, what was asked and what is quoted", async ({
  page,
  browser,
}) => {
  await signIn(page, "apb.editor");
  const report = `evaluations/${await ofDemo(page, "Évaluation des groupes de réflexion 2020")}/report`;
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/fr/${report}`);
  await settled(visitor);
  await expect(visitor.getByText("25 sur 36 personnes attendues ont répondu", { exact: true })).toBeVisible();
  await expect(visitor.getByText("69,4 %", { exact: true })).toBeVisible();
  for (const asked of [
    "Quelle est votre impression globale du groupe de réflexion ?",
    "Quelles constatations positives de ce groupe de réflexion ?",
    "Quels points d’amélioration ?",
    "Que retenez-vous de ce groupe de réflexion ? Qu’est-ce que vous en avez retiré ?",
  ]) {
    await expect(visitor.getByRole("heading", { name: asked, exact: true })).toBeVisible();
  }
  await expect(visitor.getByRole("blockquote")).toHaveCount(12);
  await expect(
    visitor.getByText("Riche mais hâte de voir le résultat global", { exact: true }),
  ).toBeVisible();
  await expect(visitor.getByRole("button", { name: "Écrire l’avant-propos" })).toHaveCount(0);
  await expectAccessible(visitor);

  await visitor.emulateMedia({ media: "print" });
  await expect(visitor.getByText("69,4 %", { exact: true })).toBeVisible();
  await expect(visitor.getByRole("button", { name: "Imprimer" })).toBeHidden();
  await visitor.emulateMedia({ media: "screen" });

  await visitor.setViewportSize(phone);
  await visitor.goto(`/nl/${report}`);
  await settled(visitor);
  await expect(
    visitor.getByText("25 van de 36 verwachte personen antwoordden", { exact: true }),
  ).toBeVisible();
  await expectAccessibleOnPhone(visitor);
});

test("a coordinator chooses what somebody wrote, clears it, publishes it, and withdraws it everywhere", async ({
  page,
  browser,
}) => {
  test.slow();
  const title = `Formation ${Date.now()}`;
  await signIn(page, "coordinator.sud-est");
  const id = await counted(page, title);
  await page.goto(`/fr/evaluations/${id}/verbatims`);
  await settled(page);
  await expect(page.getByText("5 réponses à citer", { exact: true })).toBeVisible();
  await expect(page.getByText("Merci à Fatima 1", { exact: true })).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Mots dans la réponse" }).fill("FATIMA 3");
  await expect(page.getByText("1 réponse à citer", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Choisir cette réponse", exact: true }).click();
  const text = page.getByRole("group", { name: "Ce que le rapport cite" });
  await text.getByLabel("Français", { exact: true }).fill("Merci à l’équipe");
  await text.getByLabel("Nederlands", { exact: true }).fill("Dank aan het team");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Garder ce verbatim", exact: true }).click();
  await expect(page.getByText("Verbatim gardé, pas encore publié", { exact: true })).toBeVisible();
  await expect(page.getByText("La personne a écrit : « Merci à Fatima 3 »", { exact: true })).toBeVisible();

  const acts = page.getByRole("group", { name: "Actions sur « Merci à l’équipe »" });
  await acts.getByRole("button", { name: "Publier", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publier", exact: true }).click();
  await expect(page.getByText("Verbatim publié", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Vers le rapport" }).click();
  await settled(page);
  await page.getByRole("button", { name: "Publier le rapport", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publier le rapport", exact: true }).click();
  await expect(page.getByText("Rapport publié", { exact: true })).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/nl/evaluations/${id}/report`);
  await settled(visitor);
  await expect(visitor.getByText("Dank aan het team", { exact: true })).toBeVisible();
  await expect(visitor.getByText("Door een persoon vertaald uit het Frans", { exact: true })).toBeVisible();
  await expect(visitor.getByText("Fatima", { exact: false })).toHaveCount(0);

  await page.goto(`/fr/evaluations/${id}/verbatims`);
  await settled(page);
  await acts.getByRole("button", { name: "Retirer", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer", exact: true }).click();
  await expect(page.getByText("Verbatim retiré partout", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await expectAccessibleOnPhone(page);
  await visitor.reload();
  await settled(visitor);
  await expect(visitor.getByText("Dank aan het team", { exact: true })).toHaveCount(0);
});

test("a coordinator types in what is known of an evaluation that was held elsewhere, and is told what does not add up", async ({
  page,
}) => {
  await signIn(page, "coordinator.sud-est");
  const id = await ofDemo(page, "Concertation « Santé mentale » du 10 octobre 2025");
  await page.goto(`/fr/evaluations/${id}/report`);
  await settled(page);
  await expect(page.getByText("Personnes attendues : 37", { exact: true })).toBeVisible();
  await expect(
    page.getByText("On ne sait pas combien de personnes ont répondu : il n’y a donc pas de taux.", {
      exact: true,
    }),
  ).toBeVisible();
  await page.goto(`/fr/evaluations/${id}/totals`);
  await settled(page);
  await page.getByRole("textbox", { name: "Personnes attendues" }).fill("trente");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Écrivez un nombre entier, ou laissez vide.").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Personnes attendues" }).fill("37");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Chiffres enregistrés", { exact: true })).toBeVisible();
  await expectAccessible(page);
});
