/** The floors: routes → features → shared; features never know each other, pages compose them. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "features-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "features-know-no-routes",
      severity: "error",
      from: { path: "^src/features/" },
      to: { path: "^src/(routes/|routeTree|router|main)" },
    },
    {
      name: "shared-stands-alone",
      severity: "error",
      from: { path: "^src/shared/" },
      to: { path: "^src/(features|routes)/|^src/(routeTree|router|main)" },
    },
    {
      name: "one-fetch",
      comment: "Only shared/api speaks to the network.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/shared/api/" },
      to: { path: "node_modules/openapi-fetch" },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "routeTree\\.gen\\.ts|/generated/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
