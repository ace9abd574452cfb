import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleOnPhone, settled } from "./audit";

const pages = [
  "",
  "/services",
  "/services?q=repit",
  "/services?q=xyzzyx",
  "/events",
  "/events?view=month&month=2026-03",
  "/organisations",
  "/organisations/new",
  "/bassins/SUD_EST",
  "/me",
  "/glossary",
  "/synonyms",
  "/accessibility",
  "/privacy",
  "/problems/stale-version",
  "/nowhere",
];

for (const language of ["fr", "nl"]) {
  for (const path of pages) {
    test(`visitor finds /${language}${path} accessible, wide and narrow`, async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.text().includes("Content Security Policy")) errors.push(message.text());
      });
      await page.goto(`/${language}${path}`);
      await settled(page);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page);
      await expectAccessibleOnPhone(page);
      expect(errors).toEqual([]);
    });
  }
}

test("visitor asks nothing of another site", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:"))
      elsewhere.push(request.url());
  });
  await page.goto("/fr/services");
  await settled(page);
  expect(elsewhere).toEqual([]);
});

test("visitor without a language in the address lands in their own", async ({ page }) => {
  await page.goto("/services?q=repit");
  await expect(page).toHaveURL(/\/fr\/services\?q=repit$/);
});
