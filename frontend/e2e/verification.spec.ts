import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, signIn } from "./personas";

/** The address of La Braise's own published service, found as anyone finds it. */
async function ownService(page: Page): Promise<string> {
  await page.goto("/fr/services?q=braise");
  await page
    .getByRole("link", { name: /^La Braise/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /La Braise/ })).toBeVisible();
  return new URL(page.url()).pathname;
}

test("editor enters hours day by day and a temporary closure, and a visitor reads both", async ({ page }) => {
  const address = await ownService(page);
  await signIn(page, "braise.editor", `${address}/edit`);
  await settled(page);
  const hours = page.getByRole("group", { name: "Heures d’ouverture", exact: true });
  await hours.getByRole("combobox", { name: "lundi", exact: true }).selectOption({ label: "Ouvert" });
  await hours.getByRole("button", { name: "lundi : ajouter une pause ou une autre plage" }).click();
  await hours.getByLabel("lundi, à").last().fill("16h30");
  await hours.getByRole("button", { name: "Recopier le lundi du mardi au vendredi" }).click();
  await hours.getByRole("combobox", { name: "mercredi", exact: true }).selectOption({ label: "Fermé" });
  await hours.getByRole("combobox", { name: "jours fériés", exact: true }).selectOption({ label: "Fermé" });
  await expect(hours.getByRole("status")).toContainText("09:00 – 12:00, 13:00 – 16:30");
  await page.getByRole("button", { name: "Ajouter une fermeture ou un message" }).click();
  const notice = page.getByRole("group", { name: "Annonce 1" });
  await notice.getByLabel("Premier jour").fill("2026-01-01");
  await notice.getByLabel(/^Dernier jour/).fill("2027-12-31");
  await notice.getByLabel("Français").fill("Le centre déménage.");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("La fiche est enregistrée.")).toBeVisible();

  await page.context().clearCookies();
  await page.goto(address);
  await settled(page);
  await expect(page.getByText("Fermé du 1er janvier 2026 au 31 décembre 2027")).toBeVisible();
  await expect(page.getByText("Le centre déménage.")).toBeVisible();
  await expect(
    page.getByRole("row", { name: /lundi – mardi, jeudi – vendredi|lundi, mardi, jeudi/ }),
  ).toContainText("13:00 – 16:30");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("organisation is reminded, confirms by one click without an account, and stops the reminders", async ({
  page,
  request,
}) => {
  const { items } = await (await request.get("/api/services?toVerify=true&q=exemple&size=1")).json();
  const service = items[0];
  const organisation = await (await request.get(`/api/organisations/${service.organisationId}`)).json();
  const address = organisation.contacts.find(({ kind }: { kind: string }) => kind === "EMAIL").value;
  await expect.poll(() => mailText(address), { timeout: 90_000 }).toContain("/fr/verification#");
  const mail = await mailText(address);
  const link = (page: string) => mail.match(new RegExp(`https?://\\S+/fr/${page}#\\S+`))?.[0] ?? "";

  await page.goto(link("verification"));
  await settled(page);
  await expect(
    page.getByRole("heading", { level: 1, name: "Ces fiches sont-elles encore justes ?" }),
  ).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page
    .getByRole("button", { name: /^Confirmer les \d+ fiches$|^Tout est juste/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Tout est confirmé" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/fr/services/${service.id}`);
  await expect(page.getByText(/^Vérifié le .* par l’organisation$/)).toBeVisible();

  await page.goto(link("unsubscribe"));
  await settled(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ne plus les recevoir" }).click();
  await expect(page.getByText("C’est noté : ces courriels ne sont plus envoyés.")).toBeVisible();
  await page.getByRole("button", { name: "Les recevoir à nouveau" }).click();
  await expect(page.getByText("C’est noté : ces courriels sont envoyés à nouveau.")).toBeVisible();
  await expectAccessibleOnPhone(page);
});

test("visitor with a link that does not work is told so, and nothing else", async ({ page }) => {
  await page.goto("/nl/verification#nonsense");
  await expect(page.getByText("Deze link werkt niet of niet meer").first()).toBeVisible();
  await expectAccessible(page);
});
