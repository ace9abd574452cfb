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

/** A training of Sud-Est, announced by its coordinator, who stays signed in; answers its id. */
async function announced(page: Page, title: string): Promise<string> {
  await signIn(page, "coordinator.sud-est");
  const { organisations } = await send<{ organisations: Told[] }>(page, "GET", "/api/me");
  const { id } = await send<Told>(page, "POST", "/api/events", {
    organisationId: organisations[0]?.id,
    ...{ type: "FORMATION", bassin: "SUD_EST" },
    title: { fr: title, nl: `${title} (nl)` },
    when: { precision: "TIME", start: "2026-06-11T09:00:00+02:00", end: "2026-06-11T12:00:00+02:00" },
    place: { name: { fr: "Maison de Quartier" }, postalCode: "1040", commune: "21005" },
  });
  await send(page, "POST", `/api/events/${id}/publication`);
  return id;
}

/** Registers as anybody does, and answers the registration's id. */
async function registered(page: Page, event: string, email: string): Promise<string> {
  const data = {
    name: "Ada Peeters",
    email,
    privacyVersion: "2026-11",
    language: "NL",
    answers: [],
    agreed: false,
  };
  const answer = await page.request.post(`/api/events/${event}/registrations`, { data });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as Told).id;
}

/** Begins an evaluation of the event of a title, by choosing it; its draft is shown. */
async function drafted(page: Page, title: string): Promise<void> {
  await page.goto("/fr/evaluations");
  await settled(page);
  await page.getByRole("link", { name: "Préparer une évaluation" }).click();
  await page.getByRole("searchbox", { name: "Quel événement évaluez-vous ?" }).fill(title);
  await page.getByRole("link", { name: title, exact: true }).click();
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

test("coordinator evaluates an event: those who were there are mailed their link, and the rate is of those present", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const title = `Écouter ensemble ${stamp}`;
  const email = `evaluee.${stamp}@exemple.example`;
  const event = await announced(page, title);
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto("/fr");
  const registration = await registered(visitor, event, email);
  await send(page, "PUT", `/api/events/${event}/registrations/${registration}/presence`, {
    presence: "PRESENT",
  });
  await drafted(page, title);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Planifier" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Planifier" }).click();
  await expect(page.getByText("L’évaluation est planifiée.")).toBeVisible();
  await page.getByRole("button", { name: "Ouvrir maintenant" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ouvrir maintenant" }).click();
  await expect(page.getByText("L’évaluation est ouverte.")).toBeVisible();
  await expect(page.getByText("0 sur 1")).toBeVisible();
  await expect(async () => expect(await mailTo(email)).toContain("Uw mening over")).toPass({
    timeout: 60_000,
  });
  expect(await mailText(email)).toContain("/nl/evaluation#");
  await page.reload();
  await settled(page);
  await expect(page.getByRole("region", { name: "Courriels" })).toContainText("Invitations envoyées");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Envoyer un rappel" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Envoyer un rappel" }).click();
  await expect(page.getByText("Le rappel est envoyé")).toBeVisible();
  expect(await mailTo(email)).not.toContain("Herinnering");
});

test("coordinator prints a sheet with codes, writes how many were expected, and closes", async ({ page }) => {
  test.slow();
  const stamp = Date.now();
  const title = `Soigner le lien ${stamp}`;
  await announced(page, title);
  await drafted(page, title);
  const path = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Ouvrir maintenant" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ouvrir maintenant" }).click();
  await expect(page.getByText("L’évaluation est ouverte.")).toBeVisible();
  await page.getByRole("link", { name: "Affiche avec un code QR" }).click();
  await settled(page);
  await expect(page.getByRole("img", { name: "Code QR vers le questionnaire en français" })).toBeVisible();
  await expect(
    page.getByRole("img", { name: "QR-code naar de vragenlijst in het Nederlands" }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${path}/edit`);
  await settled(page);
  await page.getByLabel("Personnes qui pouvaient répondre").fill("36");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("0 sur 36")).toBeVisible();
  await page.goto(`${path}/questionnaire`);
  await settled(page);
  await expectAccessible(page);
  await page.goto(path);
  await settled(page);
  await page.getByRole("button", { name: "Clôturer" }).click();
  await expect(page.getByRole("dialog")).toContainText("cela ne s’annule pas");
  await page.getByRole("dialog").getByRole("button", { name: "Clôturer" }).click();
  await expect(page.getByText("L’évaluation est close.")).toBeVisible();
  await page.getByRole("button", { name: "Prolonger" }).click();
  await page.getByRole("button", { name: "Prolonger" }).last().click();
  await expect(page.getByText("L’évaluation est prolongée.")).toBeVisible();
});

test("coordinator of another bassin does not find it", async ({ page, browser }) => {
  const stamp = Date.now();
  const title = `Entre nous ${stamp}`;
  await announced(page, title);
  await drafted(page, title);
  const path = new URL(page.url()).pathname;
  const neighbour = await (await browser.newContext()).newPage();
  await signIn(neighbour, "coordinator.nord");
  for (const part of ["", "/edit", "/questionnaire", "/sheet"]) {
    await neighbour.goto(`${path}${part}`);
    await settled(neighbour);
    await expect(neighbour.getByText(title)).toHaveCount(0);
  }
  await neighbour.goto("/nl/evaluations");
  await settled(neighbour);
  await expect(neighbour.getByText(title)).toHaveCount(0);
  await expectAccessibleOnPhone(neighbour);
});
