// A first visit must stay light on a phone between two visits: less than 200 kB of compressed JavaScript,
// counted for the heaviest of the public pages (its own chunk and all that it imports at once).
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { reachable } from "./built.mjs";

const limit = 200_000;
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const pages = manifest[entry].dynamicImports ?? [];

const sizes = pages
  .map((page) => [page, sizeOf(reachable(manifest, [entry, page]))])
  .sort((a, b) => b[1] - a[1]);
const publicPages = sizes.filter(([page]) => !/edit|new|territory|vocabular|\.me|\/me/.test(page));
const [heaviest, size] = publicPages[0] ?? ["the entry", sizeOf(reachable(manifest, [entry]))];

console.log(
  `entry alone ${kilobytes(sizeOf(reachable(manifest, [entry])))}; heaviest first visit ${kilobytes(size)} (${heaviest})`,
);
for (const [page, bytes] of sizes.filter(([, bytes]) => bytes > limit))
  console.log(`over: ${page} ${kilobytes(bytes)}`);
if (size > limit) console.error(`more than ${kilobytes(limit)} of compressed JavaScript on a first visit`);
process.exit(size > limit ? 1 : 0);

function sizeOf(keys) {
  return [...keys]
    .map((key) => manifest[key].file)
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
