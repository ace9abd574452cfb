import { expect, type Page, test } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

type Edition = { id: string; title: { fr: string } };

/** The demo's edition of a name. */
async function edition(page: Page, name: string): Promise<string> {
  const answer = await page.request.get("/api/editions/figures?size=100");
  const { items } = (await answer.json()) as { items: Edition[] };
  const found = items.find(({ title }) => title.fr === name);
  if (!found) throw new Error(`There is no edition « ${name} »`);
  return found.id;
}

/** A door of the bassin Nord in an edition, and the start of a slot of it at which somebody is expected. */
async function expected(page: Page, id: string): Promise<{ door: string; start: string }> {
  const doors = await page.request.get(`/api/open-doors?edition=${id}&bassin=NORD&size=100`);
  const { items } = (await doors.json()) as { items: { id: string }[] };
  for (const { id: door } of items) {
    const answer = await page.request.get(`/api/open-doors/${door}/slots?size=100`);
    const slots = (await answer.json()) as { items: { start: string; booked: number }[] };
    const visited = slots.items.find(({ booked }) => booked > 0);
    if (visited) return { door, start: visited.start };
  }
  throw new Error("Nobody is expected");
}

/** What a printed page holds: its size in points, and its words. */
async function printed(page: Page): Promise<{ size: number[]; words: string }[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const paper = await getDocument({ data }).promise;
  const numbers = Array.from({ length: paper.numPages }, (_, i) => i + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await paper.getPage(number);
      const { items } = await sheet.getTextContent();
      const { width, height } = sheet.getViewport({ scale: 1 });
      const words = items.map((item) => ("str" in item ? item.str : "")).join(" ");
      return { size: [Math.round(width), Math.round(height)], words };
    }),
  );
}

test("visitor reads an edition in numbers, each with what it counts, beside those that were told by hand", async ({
  page,
}) => {
  await page.goto(`/fr/editions/${await edition(page, "Le Grand Bain des bassins (exemple)")}/figures`);
  await settled(page);
  const counted = page.getByRole("region", { name: "Comptés ici", exact: true });
  for (const number of ["34", "86", "171"])
    await expect(counted.getByText(number, { exact: true })).toBeVisible();
  await expect(
    counted.getByText("chacune compte une fois, quel que soit le nombre de ses visites"),
  ).toBeVisible();

  const communes = page.getByRole("group", { name: "Par commune" });
  await expect(communes.getByRole("columnheader", { name: "Visites réservées" })).toBeVisible();
  await expect(communes.getByRole("columnheader", { name: "Absences" })).toHaveCount(0);

  const compared = page.getByRole("group", { name: "À côté des autres éditions" });
  const told = compared.getByRole("row", { name: /2e édition/ });
  for (const number of ["34", "86", "plus de 150"])
    await expect(told.getByText(number, { exact: true })).toBeVisible();
  await expect(told.getByText("Notés à la main")).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("team of a bassin reads by part what tells of people", async ({ page }) => {
  await signIn(page, "coordinator.sud-est");
  await page.goto(`/fr/editions/${await edition(page, "Le Grand Bain des bassins (exemple)")}/figures`);
  await settled(page);
  const days = page.getByRole("group", { name: "Par jour" });
  for (const column of ["Personnes qui visitent", "Visites faites", "Absences"])
    await expect(days.getByRole("columnheader", { name: column })).toBeVisible();
});

test("team writes the numbers of a past edition down, as exactly as it knows", async ({ page }) => {
  await signIn(page, "coordinator.sud-est");
  await page.goto(`/fr/editions/${await edition(page, "Le Grand Bain – 1re édition")}/figures`);
  await settled(page);
  await expect(page.getByText("Rien n’a été compté ici pour cette édition.")).toBeVisible();
  await page
    .getByRole("button", { name: /^(Dire combien de personnes sont venues|Corriger les nombres)$/ })
    .click();
  await page.getByRole("spinbutton", { name: /^Services/ }).fill("28");
  await page.getByLabel("Services : est-ce exact ?").selectOption({ label: "environ" });
  await page.getByRole("spinbutton", { name: /^Visites/ }).fill("120");
  await page.getByLabel("Visites : est-ce exact ?").selectOption({ label: "plus de" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer les nombres" }).click();
  await expect(page.getByText("Les nombres sont enregistrés.")).toBeVisible();
  const row = page
    .getByRole("group", { name: "À côté des autres éditions" })
    .getByRole("row", { name: /1re édition/ });
  await expect(row.getByText("environ 28", { exact: true })).toBeVisible();
  await expect(row.getByText("plus de 120", { exact: true })).toBeVisible();
});

test("visitor prints the programme as an A5 booklet, in French and in Dutch", async ({ page }) => {
  const id = await edition(page, "Portes ouvertes du Nord (exemple)");
  for (const [language, words] of Object.entries({
    fr: ["Programme des portes ouvertes", "Par thème", "lundi 2 février 2026", "L’équipe vous accueille"],
    nl: ["Programma van de opendeurdagen", "Per thema", "maandag 2 februari 2026", "Het team ontvangt u"],
  })) {
    await page.goto(`/${language}/editions/${id}/booklet`);
    await settled(page);
    await expectAccessible(page);
    const pages = await printed(page);
    expect(new Set(pages.map(({ size }) => size.join(" × ")))).toEqual(new Set(["420 × 595"]));
    const all = pages.map((each) => each.words).join(" ");
    for (const word of words) expect(all).toContain(word);
    // the cover alone, then days, each page with its number
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.at(1)?.words.trim()).toMatch(/(^2 )|( 2$)/);
  }
  await expectAccessibleOnPhone(page);
});

test("visitor wishes for a service that opens no door; the team reads how many do, and no name", async ({
  page,
  browser,
}) => {
  test.slow();
  const email = `souhait.${Date.now()}@example.org`;
  const id = await edition(page, "Portes ouvertes du Nord (exemple)");
  await page.goto(`/fr/editions/${id}/wish`);
  await settled(page);
  await page.getByRole("button", { name: "Noter ce souhait" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const coordinator = await (await browser.newContext()).newPage();
  await signIn(coordinator, "coordinator.nord");
  await coordinator.goto(`/fr/editions/${id}/wishes`);
  await settled(coordinator);
  const wished = coordinator.getByRole("group", { name: "Services souhaités" }).getByRole("row");
  const service = (await wished.nth(1).getByRole("link").first().textContent()) ?? "";
  await expectAccessible(coordinator);

  await page.getByLabel("Quel service aimeriez-vous visiter ?").fill(service);
  await page.getByRole("option", { name: service, exact: true }).click();
  await page.getByLabel("Prénom et nom").fill("Ada Peeters");
  await page.getByLabel("Courriel", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Noter ce souhait" }).click();
  await expect(page.getByText(`Votre souhait est noté : ${service}.`)).toBeVisible();
  await expect.poll(() => mailTo(email)).toContain("Votre souhait est noté");
  const [link = ""] = (await mailText(email)).match(/\/fr\/my-programme#\S+/) ?? [];

  const before = await wished.nth(1).getByRole("cell").first().textContent();
  await coordinator.reload();
  await settled(coordinator);
  const row = coordinator.getByRole("row", { name: service });
  await expect(row.getByRole("cell").first()).toHaveText(String(Number(before) + 1));
  await expect(coordinator.getByText("Ada Peeters")).toHaveCount(0);

  await page.goto(link);
  await settled(page);
  await page.getByRole("button", { name: `Retirer le souhait « ${service} »` }).click();
  await expect(page.getByText("Le souhait est retiré.")).toBeVisible();
  await expectAccessible(page);
  await coordinator.reload();
  await settled(coordinator);
  await expect(row.getByRole("cell").first()).toHaveText(String(before));
});

test("host of the day ticks on a phone who is there, slot by slot", async ({ page }) => {
  await signIn(page, "coordinator.nord");
  const id = await edition(page, "Portes ouvertes du Nord (exemple)");
  const { door, start } = await expected(page, id);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/fr/open-doors/${door}/day?day=${start.slice(0, 10)}`);
  await settled(page);
  await page
    .getByRole("button", { name: /^Ouvrir la liste de/ })
    .first()
    .click();
  const present = page.getByRole("button", { name: "Présence", exact: true }).first();
  await present.click();
  await expect(present).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: /^Fermer la liste de/ }).click();
  await expect(page.getByRole("button", { name: "Présence", exact: true })).toHaveCount(0);
});
