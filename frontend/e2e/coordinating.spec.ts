import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

const title = (page: Page) =>
  page
    .getByRole("group", { name: /^Titre/ })
    .first()
    .getByLabel("Français");

/** Goes on by the keyboard alone, as far as an element; a form of many fields takes many steps. */
async function tabTo(page: Page, element: ReturnType<Page["locator"]>): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await element.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(element).toBeFocused();
}

test("coordinator of Sud-Est goes from their page to the desk, and creates an event in a minute by keyboard alone", async ({
  page,
}) => {
  const name = `Formation de midi ${Date.now()}`;
  await signIn(page, "coordinator.sud-est", "/fr/me");
  await settled(page);
  await expectAccessible(page);
  const link = page
    .getByRole("region", { name: "Agendas à coordonner" })
    .getByRole("link", { name: "Bassin Sud-Est" });
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: "Coordonner l’agenda : Bassin Sud-Est" }),
  ).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  const begun = Date.now();
  const type = page.getByLabel("Créer un événement");
  await tabTo(page, type);
  await page.keyboard.type("Formation");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Type d’événement")).toHaveValue("FORMATION");
  await expect(page.getByLabel("Bassin", { exact: true })).toHaveValue("SUD_EST");
  await tabTo(page, title(page));
  await page.keyboard.type(name);
  await tabTo(page, page.getByLabel("Date", { exact: true }));
  // The same in the order of every language, as is the hour: the browser speaks its own.
  await page.keyboard.type("02022026");
  await tabTo(page, page.getByLabel("De", { exact: true }));
  await page.keyboard.type("1000AM");
  await tabTo(page, page.getByRole("button", { name: "Créer le brouillon" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Le brouillon est créé/)).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Publier" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Annuler l’événement" })).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(60_000);

  await page.goto("/fr/bassins/SUD_EST/desk?month=2026-02");
  const coming = page.getByRole("group", { name: "Événements des quatre prochaines semaines" });
  await expect(coming.getByRole("link", { name, exact: true })).toBeVisible();
  const lacking = page.getByRole("group", { name: "Événements sans date, sans heure ou sans lieu" });
  await expect(
    lacking.getByRole("row", { name: new RegExp(name) }).getByText("le lieu", { exact: true }),
  ).toBeVisible();
  const change = page
    .getByRole("table", { name: "février 2026" })
    .getByRole("link", { name: `Changer la date : ${name}` });
  await change.press("Enter");
  await settled(page);
  await page.getByLabel("Date", { exact: true }).fill("2026-02-26");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("jeudi 26 février 2026").first()).toBeVisible();
});

test("coordinator of Nord is refused the desk of Sud-Est, and a visitor is asked to sign in", async ({
  page,
}) => {
  await page.goto("/fr/bassins/SUD_EST/desk");
  await expect(page.getByRole("main").getByRole("link", { name: "Se connecter" })).toHaveAttribute(
    "href",
    /returnTo=%2Ffr%2Fbassins%2FSUD_EST%2Fdesk/,
  );
  await signIn(page, "coordinator.nord", "/fr/bassins/SUD_EST/desk");
  await settled(page);
  await expect(page.getByRole("heading", { name: "Événements à décider" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Coordonner");
  await expectAccessible(page);
  await page.goto("/fr/bassins/NORD");
  await page.getByRole("link", { name: "Coordonner l’agenda" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Coordonner l’agenda : Bassin Nord" }),
  ).toBeVisible();
  await page.goto("/fr/bassins/REGION/desk");
  await settled(page);
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Coordonner");
});

test("administrator runs the agenda of the Region, and of each bassin", async ({ page }) => {
  await signIn(page, "administrator", "/fr/me");
  await page
    .getByRole("region", { name: "Agendas à coordonner" })
    .getByRole("link", { name: "Toute la Région" })
    .click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Coordonner l’agenda : Toute la Région" }),
  ).toBeVisible();
  await settled(page);
  await expectAccessible(page);
});

test("visitor reads the year of a bassin as a table, on paper too", async ({ page }) => {
  await page.goto("/fr/events?bassin=SUD_EST");
  await page.getByRole("link", { name: "Année" }).click();
  await expect(page).toHaveURL(/view=year/);
  const table = page.getByRole("table", { name: "2026" });
  await expect(table.getByRole("row")).toHaveCount(13);
  await settled(page);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Agenda 2026 · Bassin Sud-Est")).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await table.getByRole("link", { name: "janvier" }).click();
  await expect(page).toHaveURL(/view=month&month=2026-01/);
});
