import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

type Account = { user: string; password: string; persona: string };

/** Signs one of the demo's people in through the real form, and comes back to a page. */
export async function signIn(page: Page, user: string, returnTo = "/fr"): Promise<void> {
  const { password } = account(user);
  await page.goto(`/login?returnTo=${encodeURIComponent(returnTo)}`);
  await page.locator("#username").fill(user);
  await page.locator("#password").fill(password);
  await page.locator("#kc-login").click();
  await expect(page.getByRole("button", { name: /^(Se déconnecter|Afmelden|Sign out)$/ })).toBeVisible();
}

function account(user: string): Account {
  const file = process.env.RUN_FILE ?? "../.estuaire/run.json";
  const { accounts } = JSON.parse(readFileSync(file, "utf8")) as { accounts: Account[] };
  const found = accounts.find((each) => each.user === user);
  if (!found) throw new Error(`${file} has no account of ${user}`);
  return found;
}
