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

/** The ids of what a list has. */
async function listed(page: Page, path: string): Promise<{ id: string }[]> {
  return (await (await page.request.get(path)).json()).items;
}

/** An edition of Sud-Est that one books on the day of the demo, under a title. */
async function editionOf(page: Page, title: string): Promise<string> {
  const me = await (await page.request.get("/api/me")).json();
  const team = me.organisations.find(({ bassin }: { bassin: string }) => bassin === "SUD_EST");
  const { id } = await post(page, "/api/events", {
    ...{ organisationId: team.id, type: "GRAND_BAIN", bassin: "SUD_EST", title: { fr: title, nl: title } },
    when: { precision: "DAY", start: "2026-01-20", end: "2026-01-23" },
  });
  await post(page, `/api/events/${id}/publication`, {}, 200);
  const edition = await page.request.put(`/api/editions/${id}`, {
    headers: ours,
    data: {
      ...{ bassins: ["SUD_EST"], call: { fr: "Ouvrez vos portes" } },
      ...{ applicationsFrom: "2025-11-01", applicationsUntil: "2025-11-30", programmeFrom: "2026-01-05" },
      ...{ bookingFrom: "2026-01-10", bookingUntil: "2026-01-19", evaluationUntil: "2026-02-10" },
    },
  });
  expect(edition.status(), await edition.text()).toBe(201);
  return id;
}

type Time = { day: string; start: string; places: number };

/** A service opens its doors at a place, at these times: the ids of its slots, by hour. */
async function opened(page: Page, editionId: string, serviceId: string, place: object, slots: Time[]) {
  const door = await post(page, "/api/open-doors", {
    ...{ editionId, serviceId, place, welcome: { fr: "Entrez", nl: "Welkom" } },
    contact: { kind: "PHONE", value: "+32 2 555 00 00" },
  });
  await post(page, `/api/open-doors/${door.id}/acceptance`, {}, 200, { "If-Match": `"${door.version}"` });
  const added = await post(page, `/api/open-doors/${door.id}/slots`, { slots });
  return (added.slots as { id: string }[]).map(({ id }) => id);
}

/** The button by which one chooses a slot of the programme, or takes it out. */
function chooser(page: Page, slot: string) {
  return page.locator(`[data-key="${slot}"]`).getByRole("button");
}

/** Opens the programme that the newest mail to an address leads to. */
async function openMine(page: Page, email: string): Promise<void> {
  await expect.poll(() => mailTo(email), { timeout: 20_000 }).toContain("Uw bezoekprogramma:");
  await page.goto(/https?:\/\/\S+\/nl\/my-programme#\S+/.exec(await mailText(email))?.[0] ?? "");
  await settled(page);
}

test("visitor composes a programme on a phone in Dutch, waits for a full slot, and takes the seat that another gives up", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const bo = `bo.${stamp}@exemple.example`;
  const ada = `ada.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const edition = await editionOf(page, `Le Grand Bain ${stamp}`);
  const services = await listed(page, "/api/services?size=3");
  const [first = "", second = "", third = ""] = services.map(({ id }) => id);
  const etterbeek = { street: "Rue Gray 1", postalCode: "1040", commune: "21005" };
  const woluwe = { street: "Avenue Georges Henri 1", postalCode: "1200", commune: "21018" };
  const [morning = ""] = await opened(page, edition, first, etterbeek, [
    { day: "2026-01-20", start: "09:00", places: 5 },
  ]);
  const [late = ""] = await opened(page, edition, second, woluwe, [
    { day: "2026-01-20", start: "10:40", places: 5 },
  ]);
  const [during = "", full = ""] = await opened(page, edition, third, etterbeek, [
    { day: "2026-01-20", start: "09:30", places: 5 },
    { day: "2026-01-21", start: "10:00", places: 1 },
  ]);
  const booking = `/api/editions/${edition}/visits`;
  await post(page, booking, { name: "Ada", email: ada, language: "NL", slotIds: [full] });

  const visitor = await (await browser.newContext({ viewport: phone })).newPage();
  await visitor.goto(`/nl/editions/${edition}/programme`);
  await settled(visitor);
  await expect(visitor.getByText("U hebt nog niets gekozen.")).toBeVisible();
  await expectAccessible(visitor);

  await test.step("two visits at once are said to be so, and refused", async () => {
    await chooser(visitor, morning).click();
    await chooser(visitor, during).click();
    await expect(visitor.getByText("Deze twee bezoeken vallen samen: behoud er één")).toBeVisible();
    await visitor.getByLabel("Voornaam en naam").fill("Bo Zonder Account");
    await visitor.getByLabel("E-mailadres").fill(bo);
    await visitor.getByRole("button", { name: "Deze bezoeken boeken" }).click();
    await expect(visitor.getByRole("region", { name: "Er is een probleem" })).toBeFocused();
    await expect(
      visitor.getByText("Dit bezoekmoment valt samen met een ander dat u koos.").first(),
    ).toBeVisible();
    await expectAccessible(visitor);
    await chooser(visitor, during).click();
  });

  await test.step("what is chosen and typed stays, and a short way is said", async () => {
    await chooser(visitor, late).click();
    await expect(visitor.getByText(/^De tijd is krap/)).toBeVisible();
    await expect(
      visitor.locator(`[data-key="${full}"]`).getByText("Volzet, met een wachtlijst"),
    ).toBeVisible();
    await chooser(visitor, full).click();
    await visitor.reload();
    await settled(visitor);
    await expect(visitor.getByRole("heading", { name: "Mijn programma: 3 bezoeken gekozen" })).toBeVisible();
    await expect(visitor.getByLabel("E-mailadres")).toHaveValue(bo);
    await visitor.getByRole("button", { name: "Deze bezoeken boeken" }).click();
    await expect(visitor.getByText("Uw bezoeken zijn genoteerd. Dank u!")).toBeVisible();
    await expect(visitor.getByText("Wachtlijst, nummer 1")).toBeVisible();
    await expectAccessible(visitor);
  });

  await test.step("whoever has booked is not in two places, and one mailbox is one person", async () => {
    const again = await post(page, booking, { name: "Bo", email: bo, slotIds: [during] }, 422);
    expect(again.violations[0].pointer).toBe("/slotIds");
    const plus = bo.replace("@", "+twee@");
    const spelled = await post(page, booking, { name: "Bo", email: plus, slotIds: [full] }, 409);
    expect(spelled.code).toBe("visitor-spelled-otherwise");
  });

  await openMine(visitor, bo);
  await expect(visitor.getByText("Plaats bevestigd")).toHaveCount(2);
  await expect(visitor.getByText("Wachtlijst, nummer 1")).toBeVisible();
  await expect(visitor.getByText(/^De tijd is krap/)).toBeVisible();
  await expect(visitor.getByRole("link", { name: "+32 2 555 00 00" })).toHaveCount(3);
  await expectAccessible(visitor);
  await expectAccessibleOnPhone(visitor);

  await test.step("the seat that one gives up is the next one's to take", async () => {
    const other = await (await browser.newContext()).newPage();
    await openMine(other, ada);
    await other.getByRole("button", { name: "Van dit bezoek afzien" }).click();
    await expectAccessible(other);
    await other.getByRole("dialog").getByRole("button", { name: "Van dit bezoek afzien" }).click();
    await expect(other.getByText("U hebt van dit bezoek afgezien.")).toBeVisible();
    await expect(other.getByText("U hebt geen bezoek geboekt.")).toBeVisible();
    await visitor.reload();
    await settled(visitor);
    await expect(visitor.getByText(/^Er wordt u een plaats aangeboden tot/)).toBeVisible();
    await visitor.getByRole("button", { name: "De plaats aanvaarden" }).click();
    await expect(visitor.getByText("De plaats is van u.")).toBeVisible();
    await expect(visitor.getByText("Plaats bevestigd")).toHaveCount(3);
    await expectAccessible(visitor);
  });

  await test.step("who is erased opens nothing any more", async () => {
    await visitor.getByRole("button", { name: "Mijn gegevens wissen" }).click();
    await visitor.getByRole("dialog").getByRole("button", { name: "Voorgoed wissen" }).click();
    await expect(visitor.getByRole("heading", { level: 1, name: "Uw gegevens zijn gewist" })).toBeVisible();
    await visitor.reload();
    await settled(visitor);
    await expect(visitor.getByRole("heading", { level: 1, name: "Deze link opent niets" })).toBeVisible();
    await expectAccessible(visitor);
  });
});

test("everybody narrows the programme by day, commune and seats", async ({ page }) => {
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  const edition = await editionOf(page, `Le Petit Bain ${stamp}`);
  const [service = { id: "" }] = await listed(page, "/api/services?size=1");
  const place = { street: "Rue Gray 1", postalCode: "1040", commune: "21005" };
  const [slot = ""] = await opened(page, edition, service.id, place, [
    { day: "2026-01-21", start: "10:00", places: 2 },
  ]);
  const programme = `/fr/editions/${edition}/programme`;
  await page.goto(`${programme}?day=2026-01-20`);
  await settled(page);
  await expect(page.getByText("0 créneau", { exact: true })).toBeVisible();
  await page.getByLabel("Jour", { exact: true }).selectOption("2026-01-21");
  await expect(page.locator(`[data-key="${slot}"]`).getByText("Il reste 2 places")).toBeVisible();
  await page.getByLabel("Commune", { exact: true }).selectOption("21005");
  await expect(page).toHaveURL(/commune=21005/);
  await page.getByLabel("Seulement les créneaux où il reste une place").check();
  await expect(page.locator(`[data-key="${slot}"]`)).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("visitor without a network opens their programme as they last read it, until they have it forgotten", async ({
  page,
  browser,
}) => {
  const stamp = Date.now();
  const bo = `zonder.netwerk.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const edition = await editionOf(page, `Le Grand Bain ${stamp}`);
  const [service] = await listed(page, "/api/services?size=1");
  const etterbeek = { street: "Rue Gray 1", postalCode: "1040", commune: "21005" };
  const slots = await opened(page, edition, service?.id ?? "", etterbeek, [
    { day: "2026-01-20", start: "09:00", places: 5 },
  ]);
  const who = { name: "Bo", email: bo, language: "NL" };
  await post(page, `/api/editions/${edition}/visits`, { ...who, slotIds: slots });

  const context = await browser.newContext({ viewport: phone });
  const visitor = await context.newPage();
  await openMine(visitor, bo);
  await expect(visitor.getByText(/opent op dit toestel ook zonder netwerk/)).toBeVisible();
  await visitor.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await test.step("it is there without the network, and says since when", async () => {
    await context.setOffline(true);
    await visitor.reload();
    await expect(visitor.getByText("Plaats bevestigd")).toBeVisible();
    await expect(visitor.getByText(/^Estuaire is niet bereikbaar: dit is uw programma/)).toBeVisible();
    await expect(visitor.getByText(/1040 Etterbeek/)).toBeVisible();
    await expectAccessible(visitor);
  });

  await test.step("with the network it is as it stands now", async () => {
    await context.setOffline(false);
    await visitor.reload();
    await settled(visitor);
    await expect(visitor.getByText(/^Estuaire is niet bereikbaar/)).toBeHidden();
  });

  await test.step("a calendar program reads the visits at their own address", async () => {
    const address = await visitor.getByLabel("Adres van uw agenda").inputValue();
    const calendar = await (await page.request.get(new URL(address).pathname)).text();
    expect(calendar).toContain(slots[0]);
  });

  await test.step("what is forgotten is not there without the network", async () => {
    await visitor.getByRole("button", { name: "Niet meer op dit toestel bewaren" }).click();
    await expect(visitor.getByText("Uw programma wordt niet meer op dit toestel bewaard.")).toBeVisible();
    await context.setOffline(true);
    await visitor.reload();
    await expect(visitor.getByText("Plaats bevestigd")).toBeHidden();
  });
});
