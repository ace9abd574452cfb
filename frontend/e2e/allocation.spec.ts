import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const phone = { width: 360, height: 740 };
const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };

/** What somebody sends to the API, and what comes back. */
async function post(page: Page, path: string, data: object, status = 201, headers: object = {}) {
  const answer = await page.request.post(path, { headers: { ...ours, ...headers }, data });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(status);
  return answer.json();
}

/** An edition whose days of choices end on a day; the day of the demo is 15 January. */
function days(choicesUntil: string) {
  return {
    ...{ bassins: ["SUD_EST"], call: { fr: "Ouvrez vos portes" } },
    ...{ applicationsFrom: "2025-11-01", applicationsUntil: "2025-11-30", programmeFrom: "2026-01-05" },
    ...{ choicesFrom: "2026-01-06", choicesUntil, bookingFrom: "2026-01-18" },
    ...{ bookingUntil: "2026-01-19", evaluationUntil: "2026-02-10" },
  };
}

/** An edition of Sud-Est in which people choose on the day of the demo. */
async function editionOf(page: Page, title: string): Promise<string> {
  const me = await (await page.request.get("/api/me")).json();
  const team = me.organisations.find(({ bassin }: { bassin: string }) => bassin === "SUD_EST");
  const { id } = await post(page, "/api/events", {
    ...{ organisationId: team.id, type: "GRAND_BAIN", bassin: "SUD_EST", title: { fr: title, nl: title } },
    when: { precision: "DAY", start: "2026-01-20", end: "2026-01-23" },
  });
  await post(page, `/api/events/${id}/publication`, {}, 200);
  const edition = await page.request.put(`/api/editions/${id}`, { headers: ours, data: days("2026-01-16") });
  expect(edition.status(), await edition.text()).toBe(201);
  return id;
}

/** A service opens its doors for one person, at an hour of the first day. */
async function opened(page: Page, editionId: string, serviceId: string, start: string) {
  const place = { street: "Rue Gray 1", postalCode: "1040", commune: "21005" };
  const door = await post(page, "/api/open-doors", {
    editionId,
    serviceId,
    place,
    welcome: { fr: "Entrez" },
  });
  await post(page, `/api/open-doors/${door.id}/acceptance`, {}, 200, { "If-Match": `"${door.version}"` });
  await post(page, `/api/open-doors/${door.id}/slots`, { slots: [{ day: "2026-01-20", start, places: 1 }] });
}

/** Lets the days of choices be over. */
async function close(page: Page, edition: string): Promise<void> {
  const path = `/api/editions/${edition}`;
  const etag = (await page.request.get(path)).headers().etag ?? "";
  const headers = { ...ours, "If-Match": etag };
  const changed = await page.request.put(path, { headers, data: days("2026-01-14") });
  expect(changed.status(), await changed.text()).toBe(200);
}

test("visitor ranks visits on a phone in Dutch; the team tries it out, shares out once, and everybody has an answer", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const bo = `bo.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const edition = await editionOf(page, `Le Grand Bain ${stamp}`);
  const services = (await (await page.request.get("/api/services?size=2")).json()).items;
  await opened(page, edition, services[0].id, "09:00");
  await opened(page, edition, services[1].id, "09:30");

  const visitor = await (await browser.newContext({ viewport: phone })).newPage();
  await visitor.goto(`/nl/editions/${edition}/choices`);
  await settled(visitor);
  await test.step("what is missing is said, and what is chosen is ordered by keys", async () => {
    await visitor.getByRole("button", { name: "Mijn keuzes versturen" }).click();
    await expect(visitor.getByRole("region", { name: "Er is een probleem" })).toBeFocused();
    await visitor
      .getByRole("button", { name: /^Kiezen/ })
      .first()
      .click();
    await visitor.getByRole("button", { name: /^Kiezen/ }).click();
    const ranking = visitor.getByRole("region", { name: "Mijn keuzes" }).getByRole("listitem");
    await expect(ranking).toHaveCount(2);
    await expect(ranking.first()).toContainText("09:00");
    await ranking
      .first()
      .getByRole("button", { name: /^Omlaag/ })
      .focus();
    await visitor.keyboard.press("Enter");
    await expect(ranking.first()).toContainText("09:30");
    await expectAccessible(visitor);
  });
  await visitor.getByLabel("Voornaam en naam").fill("Bo Zonder Account");
  await visitor.getByLabel("E-mailadres").fill(bo);
  await visitor.getByRole("button", { name: "Mijn keuzes versturen" }).click();
  await expect(visitor.getByText("Uw keuzes zijn aangekomen. Dank u!")).toBeVisible();
  await expectAccessible(visitor);

  await test.step("by the link in the mail the order is changed", async () => {
    await expect.poll(() => mailTo(bo), { timeout: 20_000 }).toContain("Uw keuzes zijn aangekomen:");
    await visitor.goto(/https?:\/\/\S+\/nl\/my-programme#\S+/.exec(await mailText(bo))?.[0] ?? "");
    await settled(visitor);
    const ranking = visitor.getByRole("region", { name: "Mijn keuzes" }).getByRole("listitem");
    await expect(ranking.first()).toContainText("09:30");
    await ranking
      .first()
      .getByRole("button", { name: /^Omlaag/ })
      .click();
    await visitor.getByRole("button", { name: "Mijn keuzes opslaan" }).click();
    await expect(visitor.getByText("Uw keuzes zijn opgeslagen.")).toBeVisible();
    await expectAccessible(visitor);
  });

  await page.goto(`/fr/editions/${edition}/allocation`);
  await settled(page);
  await expect(page.getByText("Les personnes choisissent encore, ou pas encore.")).toBeVisible();
  await close(page, edition);
  await page.reload();
  await settled(page);
  await page.getByRole("button", { name: "Faire un essai" }).click();
  const trial = page.getByRole("region", { name: "L’essai" });
  await expect(trial.getByText("Personnes avec au moins une visite")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: "Répartir les places" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Répartir les places" }).click();
  await expect(page.getByText("Les places sont réparties, et chaque personne a sa réponse.")).toBeVisible({
    timeout: 20_000,
  });
  await page.reload();
  await settled(page);
  await expect(page.getByRole("region", { name: "Par personne, sans nom" })).toContainText(": donné");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await test.step("the answer says why one visit is not given", async () => {
    await expect.poll(() => mailTo(bo), { timeout: 20_000 }).toContain("Uw bezoeken:");
    const answered = await visitor.context().newPage();
    await answered.goto(/https?:\/\/\S+\/nl\/my-programme#\S+/.exec(await mailText(bo))?.[0] ?? "");
    await settled(answered);
    await expect(answered.getByText("U gaat erheen.")).toBeVisible();
    await expect(answered.getByText(/^Op hetzelfde uur als:/)).toBeVisible();
    await expectAccessible(answered);
  });
});
