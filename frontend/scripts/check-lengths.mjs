// The tail betrays a codebase: no source file longer than 250 lines.
import { readdirSync, readFileSync } from "node:fs";

const stop = 250;
const generated = /routeTree\.gen|schema\.ts$|generated/;
const tooLong = ["src", "e2e", "scripts"]
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .filter((path) => !generated.test(path))
  .map((path) => [path, readFileSync(path, "utf8").split("\n").length - 1])
  .filter(([, lines]) => lines > stop);

for (const [path, lines] of tooLong) console.error(`${path} has ${lines} lines, more than ${stop}`);
process.exit(tooLong.length === 0 ? 0 : 1);
