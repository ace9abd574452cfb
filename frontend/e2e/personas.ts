import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";

type Account = { user: string; password: string; persona: string };
type Run = { accounts: Account[]; mailUrl: string };

/** Signs one of the demo's people in through the real form, and comes back to a page. */
export async function signIn(page: Page, user: string, returnTo = "/fr"): Promise<void> {
  const { password } = account(user);
  await page.goto(`/login?returnTo=${encodeURIComponent(returnTo)}`);
  await page.locator("#username").fill(user);
  await page.locator("#password").fill(password);
  await page.locator("#kc-login").click();
  await expect(page.getByRole("button", { name: /^(Se déconnecter|Afmelden|Sign out)$/ })).toBeVisible();
}

/** The subjects of the mails that an address has got so far. */
export async function mailTo(address: string): Promise<string> {
  const answer = await fetch(`${run().mailUrl}/mails?to=${encodeURIComponent(address)}`);
  const mails = (await answer.json()) as { subject: string }[];
  return mails.map(({ subject }) => subject).join("\n");
}

function account(user: string): Account {
  const found = run().accounts.find((each) => each.user === user);
  if (!found) throw new Error(`There is no account of ${user}`);
  return found;
}

function run(): Run {
  return JSON.parse(readFileSync(process.env.RUN_FILE ?? "../.estuaire/run.json", "utf8"));
}
