import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails when the page as it stands breaks an accessibility rule or scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
  expect(await wide(page), `horizontal scroll on ${page.url()}`).toEqual([]);
}

/** The same on the narrowest screen that counts; the page is wide again afterwards. */
export async function expectAccessibleOnPhone(page: Page): Promise<void> {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectAccessible(page);
  if (wide) await page.setViewportSize(wide);
}

/** Waits until the page has its content: a first heading, and nothing still on its way. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.getByRole("status", { name: /^(Chargement|Laden|Loading)/ })).toHaveCount(0);
  await page.waitForLoadState("networkidle");
}

/** What makes the page scroll sideways, the innermost last; nothing when it does not. */
function wide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth + 1
      ? []
      : [...document.querySelectorAll("body *")]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 150)),
  );
}
