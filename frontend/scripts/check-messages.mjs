// A message missing in a language would silently show French: each must stand in all three, with the same inputs.
import { readdirSync, readFileSync } from "node:fs";

const languages = ["fr", "nl", "en"];
const faults = [];
const seen = new Map();

for (const feature of readdirSync("messages")) {
  const texts = Object.fromEntries(languages.map((language) => [language, read(feature, language)]));
  const keys = new Set(languages.flatMap((language) => Object.keys(texts[language])));
  for (const key of keys) {
    if (seen.has(key)) faults.push(`${key} stands in both ${seen.get(key)} and ${feature}`);
    seen.set(key, feature);
    const inputs = languages.map((language) => inputsOf(texts[language][key]));
    languages.forEach((language, i) => {
      if (texts[language][key] === undefined) faults.push(`${feature}/${language}.json lacks ${key}`);
      else if (inputs[i] !== inputs[0]) faults.push(`${key} has other inputs in ${language} than in fr`);
      else if (JSON.stringify(texts[language][key]).match(/""|\w·\w/))
        faults.push(`${key} is empty or has a median dot in ${language}`);
    });
  }
}

const unused = [...seen.keys()].filter((key) => !usedIn("src", key));
faults.push(...unused.map((key) => `${key} is used nowhere`));
faults.forEach((fault) => {
  console.error(fault);
});
process.exit(faults.length === 0 ? 0 : 1);

function read(feature, language) {
  const { $schema, ...texts } = JSON.parse(readFileSync(`messages/${feature}/${language}.json`, "utf8"));
  return texts;
}

/** The names between braces, which the code must give. */
function inputsOf(message) {
  const names = JSON.stringify(message ?? "").matchAll(/\{(\w+)\}/g);
  return [...new Set([...names].map((match) => match[1]))].sort().join(",");
}

/** Whether the sources name the key, or build it from a prefix (`state_${code}`). */
function usedIn(folder, key) {
  usedIn.sources ??= sourcesOf(folder);
  if (usedIn.sources.includes(key)) return true;
  const prefixes = key.split("_").map((_, i, words) => `${words.slice(0, i + 1).join("_")}_$`);
  return prefixes.some((prefix) => usedIn.sources.includes(prefix));
}

function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("generated"),
    )
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "utf8"))
    .join("\n");
}
