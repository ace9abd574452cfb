import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { mailText, mailTo, signIn } from "./personas";

/** A year of Sud-Est without a plan, nor is there one in the years around it. */
async function freeYear(page: Page): Promise<number> {
  const answer = await page.request.get("/api/plans?bassin=SUD_EST&size=100");
  const { items } = (await answer.json()) as { items: { year: number }[] };
  return Math.max(2099, ...items.map(({ year }) => year)) + 2;
}

async function addPriority(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: "Ajouter une priorité" }).click();
  await page.getByRole("group", { name: "Intitulé de la priorité" }).getByLabel("Français").fill(title);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
}

async function addAction(page: Page, priority: string, title: string): Promise<void> {
  await page.getByRole("link", { name: `Ajouter une action « ${priority} »` }).click();
  await page.getByRole("group", { name: "Intitulé de l’action" }).getByLabel("Français").fill(title);
  await page.getByLabel("Mission").selectOption({ label: "Réseau" });
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible();
}

/** Opens an action from the plan's page. */
async function edit(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: `Modifier l’action « ${title} »` }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Modifier « ${title} »` })).toBeVisible();
}

test("coordinator writes a year's plan and orders it; once validated everybody reads it, and the next takes over what is left", async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, "coordinator.sud-est");
  const year = await freeYear(page);
  const path = `/fr/bassins/SUD_EST/plan?year=${year}`;
  const stranger = await (await browser.newContext()).newPage();
  await page.goto(path);
  await expect(page.getByText(`Ce bassin n’a pas encore de plan pour ${year}.`)).toBeVisible();
  await page.getByRole("button", { name: `Commencer le plan ${year}` }).click();
  await expect(page.getByText("Ce plan n’a pas encore de priorité.")).toBeVisible();

  await page.getByRole("link", { name: "Ajouter une priorité" }).click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page.getByRole("link", { name: "Annuler" }).click();
  await addPriority(page, "Se connaître");
  await addPriority(page, "Prévenir");
  await addAction(page, "Se connaître", "Portes ouvertes");
  await addAction(page, "Se connaître", "Annuaire commun");
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  // by the keyboard alone, and the focus goes along
  await page.getByRole("button", { name: "Monter « Annuaire commun »" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 3 }).first()).toHaveText("Annuaire commun");
  await expect(page.getByRole("button", { name: "Descendre « Annuaire commun »" })).toBeFocused();

  await edit(page, "Annuaire commun");
  await page.getByLabel("État").selectOption({ label: "Abandonnée" });
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByRole("region", { name: "Il y a un problème" })).toBeFocused();
  await page
    .getByRole("group", { name: "Ce qu’elle est devenue" })
    .getByLabel("Français")
    .fill("Existe ailleurs");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText("Existe ailleurs")).toBeVisible();

  await page.getByRole("link", { name: "Introduction et publication" }).click();
  await page.getByLabel("Tout le monde peut lire ce plan une fois qu’il est validé").check();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await stranger.goto(path);
  await expect(stranger.getByText(`Aucun plan n’est publié pour ${year}.`)).toBeVisible();

  await page.getByRole("button", { name: "Noter la validation" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Noter la validation" }).last().click();
  await expect(page.getByText("La validation est notée.")).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByRole("heading", { level: 3, name: "Portes ouvertes" })).toBeVisible();
  await expect(stranger.getByRole("link", { name: "Ajouter une priorité" })).toBeHidden();
  await expectAccessible(stranger);
  await expectAccessibleOnPhone(stranger);

  await edit(page, "Portes ouvertes");
  await page.getByLabel("Premier mois").selectOption({ label: "octobre" });
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.getByText(/^Modifié depuis/)).toBeVisible();

  await page.goto(`/fr/bassins/SUD_EST/plan?year=${year + 1}`);
  await page.getByRole("button", { name: `Reprendre ce qui n’est pas fini en ${year}` }).click();
  await expect(page.getByRole("heading", { level: 3, name: "Portes ouvertes" })).toBeVisible();
  await expect(page.getByText("Reprise de l’année précédente")).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "Annuaire commun" })).toBeHidden();
  await page.getByRole("button", { name: "Supprimer ce brouillon" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer ce brouillon" }).click();
  await expect(page.getByText(`Ce bassin n’a pas encore de plan pour ${year + 1}.`)).toBeVisible();
});

test("coordinator says which events carried an action out, and the year is read by mission", async ({
  page,
}) => {
  await signIn(page, "coordinator.sud-est", "/fr/bassins/SUD_EST");
  await page.getByRole("link", { name: "Plan d’action" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Plan d’action 2026/ })).toBeVisible();
  await edit(page, "Informer sur la réforme du chômage");
  await page.getByLabel("Proposer les événements").selectOption({ label: "de toute l’année" });
  await page.getByLabel(/^Atelier du changement – la réforme du chômage/).check();
  await page.getByLabel(/^Concertation « Santé mentale » – urgence/).check();
  await page.getByRole("button", { name: "Enregistrer les événements" }).click();
  await expect(page.getByText("Les événements sont enregistrés.")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/fr/bassins/SUD_EST/plan?year=2025");
  await page.getByRole("link", { name: "Vue de l’année par mission" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^L’année 2025 par mission/ })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Prévention" })).toBeVisible();
  await expect(page.getByText("plus de 150 visites").first()).toBeVisible();
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);
});

test("member of the council without an account reads the plan that others do not see", async ({
  page,
  browser,
}) => {
  const stamp = Date.now();
  const address = `ada.${stamp}@exemple.example`;
  await signIn(page, "coordinator.sud-est");
  const circle = await page.evaluate(
    async ([name, email]) => {
      const post = async (path: string, form: object) =>
        (await fetch(path, {
          method: "POST",
          headers: { "Content-Type": "application/json", "X-Estuaire": "1" },
          body: JSON.stringify(form),
        }).then((answer) => answer.json())) as { id: string };
      const form = {
        kind: "CAB",
        bassin: "SUD_EST",
        name: { fr: name },
        sectors: [],
        kinds: [],
        communes: [],
      };
      const { id } = await post("/api/circles", form);
      await post(`/api/circles/${id}/mandates`, { name: "Ada Sans Compte", email, language: "FR" });
      return id;
    },
    [`Conseil ${stamp}`, address],
  );
  await page.goto(`/fr/circles/${circle}`);
  await page.getByRole("link", { name: "Lire le plan d’action" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Plan d’action 2026/ })).toBeVisible();

  const member = await (await browser.newContext()).newPage();
  await member.goto("/fr/bassins/SUD_EST/plan?year=2026");
  await expect(member.getByText("Aucun plan n’est publié pour 2026.")).toBeVisible();
  await expect.poll(() => mailTo(address), { timeout: 20_000 }).toContain(`Conseil ${stamp}`);
  const link = /https?:\/\/\S+\/fr\/my-mandate#\S+/.exec(await mailText(address))?.[0] ?? "";
  await member.goto(link);
  await settled(member);
  await expect(member.getByRole("heading", { level: 3, name: "Organiser le Grand Bain" })).toBeVisible();
  await expectAccessible(member);
  await expectAccessibleOnPhone(member);
});
