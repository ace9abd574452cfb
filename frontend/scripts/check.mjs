// Everything that can be said of the code without running it. Stops at the end, not at the first fault.
import { spawnSync } from "node:child_process";

const steps = [
  ["generated code", "node", ["scripts/generate-code.mjs"]],
  ["messages in three languages", "node", ["scripts/check-messages.mjs"]],
  ["sizes of files", "node", ["scripts/check-lengths.mjs"]],
  ["formatting and lint", "npx", ["--no-install", "biome", "check", "--error-on-warnings", "."]],
  ["types", "npx", ["--no-install", "tsc", "--noEmit"]],
  ["floors", "npx", ["--no-install", "depcruise", "--config", ".dependency-cruiser.cjs", "src"]],
  ["nothing unused", "npx", ["--no-install", "knip"]],
];

const results = steps.map(([name, command, args]) => {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name}`);
  return status === 0;
});
const failed = results.filter((ok) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
