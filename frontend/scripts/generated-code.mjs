// Where the two code generators read and write: shared by Vite and by generate-code.mjs, so that they agree.

/**
 * The message compiler: `messages/<feature>/<language>.json` to typed functions.
 * @type {Parameters<typeof import("@inlang/paraglide-js").compile>[0]}
 */
export const messages = {
  project: "./project.inlang",
  outdir: "./src/shared/i18n/generated",
  // The language is the first word of the address and fixed for a document's life: see shared/i18n/language.ts.
  strategy: ["globalVariable", "baseLocale"],
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  emitReadme: false,
  cleanOutdir: false,
};

/**
 * The router: `src/routes/` to the typed tree of routes, a chunk of code per route.
 * @type {Partial<import("@tanstack/router-generator").Config> & { target: "react" }}
 */
export const routes = {
  target: "react",
  autoCodeSplitting: true,
  routesDirectory: "./src/routes",
  generatedRouteTree: "./src/routeTree.gen.ts",
  quoteStyle: "double",
};
