// Writes what type checking needs and git does not hold: message functions and the tree of routes.
import { compile } from "@inlang/paraglide-js";
import { Generator, getConfig } from "@tanstack/router-generator";
import { messages, routes } from "./generated-code.mjs";

await compile(messages);
const root = process.cwd();
await new Generator({ config: getConfig(routes, root), root }).run();
