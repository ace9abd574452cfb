// openapi.yaml against the rules of Spectral (OpenAPI, OWASP) and of Redocly; spectral.yaml and redocly.yaml, beside
// this file, say which rules are left out, and why.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const contract = join(here, "../../openapi.yaml");
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

const linters = [
  ["spectral", "lint", contract, "--ruleset", join(here, "spectral.yaml"), "--fail-severity", "error"],
  ["redocly", "lint", contract, "--config", join(here, "redocly.yaml")],
];

const passed = linters.filter(([linter, ...args]) => {
  const command = join(here, "node_modules/.bin", linter);
  const { status } = spawnSync(command, args, { cwd: here, stdio: "inherit", env: { ...process.env, ...quiet } });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${linter}`);
  return status === 0;
}).length;

console.log(`${passed} passed, ${linters.length - passed} failed`);
process.exit(passed === linters.length ? 0 : 1);
