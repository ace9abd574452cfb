import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";
import { signIn } from "./personas";

/** Whatever an earlier run left: the journey begins without a calendar. */
async function withoutCalendar(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { version } = await (await fetch("/api/my-calendar")).json();
    const headers = { "X-Estuaire": "1", "If-Match": `"${version}"` };
    await fetch("/api/my-calendar", { method: "DELETE", headers });
    localStorage.removeItem("estuaire.draft.my-calendar");
  });
  await page.reload();
  await settled(page);
}

/** What a calendar program gets, which has no session. */
async function read(page: Page, address: string) {
  return page.request.get(address, { headers: { Cookie: "" } });
}

test("coordinator subscribes to their own calendar, chooses, changes its address and removes it", async ({
  page,
}) => {
  await signIn(page, "coordinator.sud-est", "/fr/events");
  await page.getByRole("link", { name: /^Votre propre agenda/ }).click();
  await settled(page);
  await withoutCalendar(page);
  const mine = page.getByRole("region", { name: "Mon agenda" });
  await mine.getByRole("button", { name: "Créer mon adresse" }).click();
  await expect(mine.getByText("Votre agenda a son adresse.")).toBeVisible();
  const address = mine.getByLabel("Adresse de votre agenda");
  await expect(address).toHaveValue(/\/api\/calendars\/[\w-]{64}\.ics$/);
  await expectAccessible(page);
  await expectAccessibleOnPhone(page);

  await mine.getByLabel("Bassin Nord", { exact: true }).check();
  await mine.getByRole("button", { name: "Enregistrer mon choix" }).click();
  await expect(mine.getByText(/^Votre choix est enregistré/)).toBeVisible();
  const first = await address.inputValue();
  await expect(mine.getByRole("link", { name: "Ouvrir dans mon calendrier" })).toHaveAttribute(
    "href",
    first.replace(/^https?:/, "webcal:"),
  );
  const feed = await read(page, first);
  expect(feed.status()).toBe(200);
  expect(feed.headers()["x-robots-tag"]).toBe("noindex");
  expect(await feed.text()).toContain("NAME:Mon agenda Estuaire");

  await mine.getByRole("button", { name: "Changer d’adresse" }).click();
  const question = page.getByRole("dialog", { name: "Changer l’adresse de votre agenda ?" });
  await expectAccessible(page);
  await question.getByRole("button", { name: "Changer d’adresse" }).click();
  await expect(mine.getByText(/^L’adresse a changé/)).toBeVisible();
  await expect(address).not.toHaveValue(first);
  const second = await address.inputValue();
  expect((await read(page, first)).status()).toBe(404);
  expect((await read(page, second)).status()).toBe(200);

  await mine.getByRole("button", { name: "Supprimer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Supprimer" }).click();
  await expect(mine.getByText("Votre agenda est supprimé.")).toBeVisible();
  await expect(mine.getByRole("button", { name: "Créer mon adresse" })).toBeVisible();
  expect((await read(page, second)).status()).toBe(404);
});
