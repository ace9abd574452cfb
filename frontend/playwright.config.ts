import { defineConfig } from "@playwright/test";

// Debian's browser: Playwright's own download is not relied upon.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--no-first-run",
];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  retries: 0,
  // A journey audits each page that it passes: on a busy machine it takes its time, and one that hangs still ends.
  timeout: 120_000,
  // A page that is built on a busy machine may need more than the usual five seconds to say what it has to say.
  expect: { timeout: 15_000 },
  reporter: [["list"], ["./e2e/reporter.ts"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:8080",
    locale: "fr-BE",
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags },
  },
});
