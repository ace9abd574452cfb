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

/** The plain words of the mails that an address has got so far, the newest first. */
export async function mailText(address: string): Promise<string> {
  const answer = await fetch(`${run().mailUrl}/mails?to=${encodeURIComponent(address)}`);
  const mails = (await answer.json()) as { raw: string }[];
  return mails.map(({ raw }) => plainPart(raw)).join("\n");
}

/** The text among a mail's parts, decoded as it says it is encoded (RFC 2045). */
function plainPart(raw: string): string {
  const part = raw.split(/\r?\n--/).find((each) => /^content-type: text\/plain/im.test(each)) ?? "";
  const [head = "", ...body] = part.split(/\r?\n\r?\n/);
  const words = body.join("\n\n");
  if (/base64/i.test(head)) return Buffer.from(words, "base64").toString();
  return words
    .replace(/=\r?\n/g, "")
    .replace(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replaceAll("=", ""), "hex").toString());
}

function account(user: string): Account {
  const found = run().accounts.find((each) => each.user === user);
  if (!found) throw new Error(`There is no account of ${user}`);
  return found;
}

function run(): Run {
  return JSON.parse(readFileSync(process.env.RUN_FILE ?? "../.estuaire/run.json", "utf8"));
}
