import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const base = process.env.BASE_URL ?? "http://localhost:8080";
const ours = { "X-Estuaire": "1", Origin: base };

/** Announces a training of Sud-Est for those who are invited, as its coordinator, and answers its id. */
async function announced(page: Page, title: string): Promise<string> {
  const me = await (await page.request.get("/api/me")).json();
  const team = me.organisations.find(({ bassin }: { bassin: string }) => bassin === "SUD_EST");
  const event = await page.request.post("/api/events", {
    headers: ours,
    data: {
      ...{ organisationId: team.id, type: "FORMATION", bassin: "SUD_EST", capacity: 12 },
      title: { fr: title, nl: `${title} (nl)` },
      when: { precision: "TIME", start: "2026-12-10T09:00:00+01:00", end: "2026-12-10T12:00:00+01:00" },
      ownRules: { registration: "INVITATION" },
    },
  });
  const { id } = await event.json();
  const published = await page.request.post(`/api/events/${id}/publication`, { headers: ours });
  expect(published.status(), await published.text()).toBe(200);
  return id;
}

/** The personal link in the invitation to an address. */
async function linkTo(email: string, subject: RegExp): Promise<string> {
  await expect.poll(() => mailTo(email), { timeout: 30_000 }).toMatch(subject);
  const link = /https?:\/\/\S+\/nl\/my-invitation#\S+/.exec(await mailText(email));
  expect(link).not.toBeNull();
  return link?.[0] ?? "";
}

test("coordinator pastes addresses, the invited person registers on a phone in Dutch, and the coordinator sees it", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const [email, other] = [`bram.${stamp}@voorbeeld.example`, `autre.${stamp}@exemple.example`];
  await signIn(page, "coordinator.sud-est", "/fr/me");
  const id = await announced(page, `Sur invitation ${stamp}`);
  await page.goto(`/fr/events/${id}/registrations`);
  await settled(page);
  await page.getByRole("link", { name: "Invitations" }).click();
  await settled(page);
  await expect(page.getByText("Aucune invitation pour l’instant.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Vérifier les adresses" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page
    .getByLabel("Adresses", { exact: true })
    .fill(`Bram Vakman; ${email}; NL\nAutre <${other}>\npersonne\n${email}`);
  await page
    .getByRole("group", { name: /^Un mot de vous/ })
    .getByLabel("Nederlands")
    .fill("Kom zeker.");
  await page.getByRole("button", { name: "Vérifier les adresses" }).click();
  await expect(page.getByText("2 personnes à inviter")).toBeVisible();
  await expect(page.getByText("Ligne 3 : pas d’adresse")).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
  await page.getByRole("button", { name: "Inviter 2 personnes" }).click();
  await expect(page.getByText("2 personnes sont invitées")).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
  await expectAccessible(page);

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const invited = await phone.newPage();
  await invited.goto(`${base}/nl/events/${id}`);
  await expect(invited.getByText(/^Op uitnodiging: inschrijven gaat met de link/)).toBeVisible();
  const link = await linkTo(email, /Uitnodiging: Sur invitation/);
  expect(await mailText(email)).toContain("Kom zeker.");
  await invited.goto(link);
  await settled(invited);
  await expect(invited.getByRole("heading", { level: 1, name: "U bent uitgenodigd" })).toBeVisible();
  await expect(invited.getByLabel("Voornaam en naam")).toHaveValue("Bram Vakman");
  await expectAccessible(invited);
  await invited.getByRole("button", { name: "Ik kom niet" }).click();
  await expect(invited.getByRole("heading", { level: 1, name: "Genoteerd: u komt niet" })).toBeFocused();
  await expectAccessible(invited);
  await invited.getByRole("button", { name: "Mijn inschrijving bevestigen" }).click();
  await expect(invited.getByRole("heading", { level: 1, name: "Uw plaats is bevestigd" })).toBeFocused();
  await expectAccessible(invited);
  await expect.poll(() => mailTo(email), { timeout: 30_000 }).toMatch(/Inschrijving bevestigd/);

  await page.reload();
  await settled(page);
  const row = page.getByRole("row", { name: new RegExp(email) });
  await expect(row.getByText("place confirmée")).toBeVisible();
  await page.getByRole("button", { name: `Retirer : ${other}` }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Retirer l’invitation" }).click();
  await expect(page.getByText(`L’invitation de ${other} est retirée.`)).toBeVisible();
  await expectAccessibleOnPhone(page);

  await invited.getByRole("button", { name: "Deze uitnodiging wissen" }).click();
  await invited.getByRole("dialog").getByRole("button", { name: "Voorgoed wissen" }).click();
  await expect(invited.getByRole("heading", { level: 1, name: "De uitnodiging is gewist" })).toBeVisible();
  await phone.close();
});

test("visitor and the coordinator of Nord see nobody who is invited, and a link cut short opens nothing", async ({
  page,
}) => {
  await signIn(page, "coordinator.sud-est", "/fr/me");
  const id = await announced(page, `Entre nous ${Date.now()}`);
  await page.context().clearCookies();
  await signIn(page, "coordinator.nord", "/fr/me");
  await page.goto(`/fr/events/${id}/invitations`);
  await settled(page);
  await expect(page.getByLabel("Adresses", { exact: true })).toHaveCount(0);
  await page.goto("/fr/my-invitation#AAAA");
  await settled(page);
  await expect(page.getByText(/Ouvrez le lien entier/)).toBeVisible();
  await expectAccessible(page);
});
