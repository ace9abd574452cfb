import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

const phone = { width: 360, height: 740 };

/** Writes a consultation in French and Dutch, opens it, and leaves its page open; its path. */
async function openedConsultation(page: Page, question: string, vraag: string): Promise<string> {
  await page.goto("/fr/consultations");
  await settled(page);
  await page.getByRole("link", { name: "Préparer une consultation" }).click();
  await settled(page);
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  const asked = page.getByRole("group", { name: "Question", exact: true });
  await asked.getByLabel("Français").fill(question);
  await asked.getByLabel("Nederlands").fill(vraag);
  await page.getByLabel("Dernier jour pour répondre").fill("2026-12-31");
  await page.getByLabel("Personnes par groupe, au plus").fill("3");
  await page.getByRole("button", { name: "Ajouter une question" }).click();
  const prepared = page.getByRole("group", { name: "Question préparatoire 1" });
  await prepared.getByLabel("Français").fill("Qui sont les aidants proches ?");
  await prepared.getByLabel("Nederlands").fill("Wie zijn de mantelzorgers?");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByText("La valeur doit être au moins 4.").first()).toBeVisible();
  await page.getByLabel("Personnes par groupe, au plus").fill("6");
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await expect(page.getByRole("heading", { level: 1, name: question })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ouvrir la consultation" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Ouvrir la consultation" }).click();
  await expect(page.getByText("La consultation est ouverte.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The link to the invitation in the newest mail to an address. */
async function linkTo(address: string): Promise<string> {
  await expect(async () => expect(await mailText(address)).toContain("/consultation-invitation#")).toPass({
    timeout: 60_000,
  });
  return /\S+\/nl(\/consultation-invitation#\S+)/.exec(await mailText(address))?.[1] ?? "";
}

test("coordinator asks a question and invites pasted addresses; one is interested by phone in Dutch, one refuses, and the numbers say so", async ({
  page,
  browser,
}) => {
  test.slow();
  const stamp = Date.now();
  const ada = `ada.${stamp}@exemple.example`;
  const bo = `bo.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const path = await openedConsultation(page, `Quelle place ${stamp} ?`, `Welke plaats ${stamp}?`);

  await page.getByRole("link", { name: "Invitations et vagues" }).click();
  await settled(page);
  await page.getByLabel("Adresses électroniques").fill(`Ada <${ada}>; NL\n${bo}; NL\n${bo}\nfaux@`);
  await page.getByRole("button", { name: "Vérifier les adresses" }).click();
  await expect(page.getByText("2 nouvelles adresses")).toBeVisible();
  await expect(page.getByText("1 adresse était là deux fois.")).toBeVisible();
  await expect(page.getByText("Ligne 4 : adresse fautive")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Inviter ces 2 adresses" }).click();
  await expect(page.getByText("2 adresses sont notées.")).toBeVisible();

  await page.getByRole("button", { name: "Inviter les nouvelles adresses" }).click();
  await page.getByRole("group", { name: "Message" }).getByLabel("Nederlands").fill("Tot binnenkort!");
  await page.getByRole("button", { name: "Envoyer les courriels" }).click();
  await expect(page.getByText("Les courriels partent, quelques-uns à la fois.")).toBeVisible();
  await page.getByRole("button", { name: "Inviter les nouvelles adresses" }).click();
  await page.getByRole("button", { name: "Envoyer les courriels" }).click();
  await expect(page.getByText("Personne à qui écrire")).toBeVisible();
  await expectAccessibleOnPhone(page);

  const invitee = await (await browser.newContext({ viewport: phone })).newPage();
  await invitee.goto(`/nl${await linkTo(ada)}`);
  await settled(invitee);
  await expect(invitee.getByRole("heading", { level: 1, name: `Welke plaats ${stamp}?` })).toBeVisible();
  await expectAccessible(invitee);
  await invitee.getByRole("button", { name: "Deelnemen" }).click();
  await expect(invitee.getByRole("link", { name: "Zeg als wat u deelneemt." })).toBeVisible();
  await invitee.getByRole("radio", { name: "Professional" }).check();
  await invitee.getByLabel("Voornaam en naam").fill("Ada Peeters");
  await expectAccessible(invitee);
  await invitee.getByRole("button", { name: "Deelnemen" }).click();
  await expect(invitee.getByRole("heading", { level: 1, name: "Dank u, het is genoteerd" })).toBeVisible();
  await expect(invitee.getByRole("link", { name: "Zeggen wanneer ik kan" })).toHaveAttribute(
    "href",
    /\/nl\/my-consultation#/,
  );
  await expect(async () => expect(await mailTo(ada)).toContain("Uw interesse is genoteerd")).toPass({
    timeout: 60_000,
  });

  const other = await (await browser.newContext({ viewport: phone })).newPage();
  await other.goto(`/nl${await linkTo(bo)}`);
  await settled(other);
  await other.getByRole("button", { name: "Ik neem niet deel" }).click();
  await expect(other.getByText("U hebt gezegd dat u geen interesse hebt.")).toBeVisible();

  await page.goto(path);
  await settled(page);
  const funnel = page.getByRole("group", { name: "Des adresses aux groupes" });
  await expect(funnel.getByRole("row", { name: /Invitées/ })).toContainText("2");
  await expect(funnel.getByRole("row", { name: /Intéressées/ })).toContainText("1");
  await expectAccessible(page);
  await page.goto(`${path}/invitations`);
  await settled(page);
  await page.getByRole("button", { name: "Rappeler aux silencieux" }).click();
  await page.getByRole("button", { name: "Envoyer les courriels" }).click();
  await expect(page.getByText("Personne à qui écrire")).toBeVisible();
});

test("coordinator of another bassin does not find it, and a forged link opens nothing", async ({
  page,
  browser,
}) => {
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  const path = await openedConsultation(page, `Question de Sud-Est ${stamp}`, `Vraag van Sud-Est ${stamp}`);
  const neighbour = await (await browser.newContext()).newPage();
  await signIn(neighbour, "coordinator.nord");
  await neighbour.goto("/fr/consultations");
  await settled(neighbour);
  await expect(neighbour.getByText(`Question de Sud-Est ${stamp}`)).toHaveCount(0);
  for (const part of ["", "/edit", "/invitations"]) {
    await neighbour.goto(`${path}${part}`);
    await settled(neighbour);
    await expect(neighbour.getByText(`Question de Sud-Est ${stamp}`)).toHaveCount(0);
  }
  await neighbour.goto("/nl/consultation-invitation#AAAAAAAAAAAAAAAA");
  await settled(neighbour);
  await expect(
    neighbour.getByRole("heading", { level: 1, name: "Deze uitnodiging gaat niet open" }),
  ).toBeVisible();
});

test("coordinator cancels a consultation, and says why", async ({ page }) => {
  const stamp = Date.now();
  await signIn(page, "coordinator.sud-est");
  await openedConsultation(page, `Question annulée ${stamp}`, `Geannuleerde vraag ${stamp}`);
  await page.getByRole("button", { name: "Annuler la consultation" }).click();
  await page.getByRole("button", { name: "Annuler et prévenir" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByRole("group", { name: "Raison" }).getByLabel("Français").fill("Trop peu de monde.");
  await page.getByRole("button", { name: "Annuler et prévenir" }).click();
  await expect(page.getByText("Cette consultation n’a pas lieu")).toBeVisible();
  await expect(page.getByText("Trop peu de monde.")).toBeVisible();
  await expectAccessible(page);
});
