// Builds the worker that lets a visitor open their programme without the network: after the interface, whose files it names.
import { readFileSync } from "node:fs";
import { build } from "vite";
import { reachable } from "./built.mjs";

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const page = (manifest[entry].dynamicImports ?? []).filter((key) => key.includes("routes/my-programme.tsx"));
if (page.length === 0) throw new Error("The page of the programme is not among those that were built");

const parts = [...reachable(manifest, [entry, ...page])].flatMap((key) => {
  const { file, css = [], assets = [] } = manifest[key];
  // Latin letters alone: the others of the typeface are asked for by no word of ours.
  return [file, ...css, ...assets.filter((asset) => !/-ext|cyrillic|greek|vietnamese/.test(asset))];
});

await build({
  configFile: false,
  logLevel: "warn",
  define: { PARTS: JSON.stringify([...new Set(parts)].map((file) => `/${file}`)) },
  build: {
    target: "es2023",
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: "src/worker/programme-worker.ts",
      output: { entryFileNames: "programme-worker.js", codeSplitting: false },
    },
  },
});
