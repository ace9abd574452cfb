import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { messages, routes } from "./scripts/generated-code.mjs";

const backend = process.env.BACKEND_URL ?? "http://localhost:8080";

// Tests find the generated code written before them: the generators would watch files and never let go.
const generators = process.env.VITEST ? [] : [tanstackRouter(routes), paraglideVitePlugin(messages)];

export default defineConfig({
  plugins: [...generators, react()],
  resolve: { tsconfigPaths: true },
  server: {
    host: "127.0.0.1",
    port: Number(process.env.PORT ?? 5173),
    proxy: Object.fromEntries(
      // Only these go to the backend; every other address is the interface’s.
      ["/api", "/login", "/logout", "/auth"].map((path) => [path, { target: backend, changeOrigin: false }]),
    ),
  },
  build: {
    ...{ target: "es2023", assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: true },
    // The first file names all others: what a visit weighs counts their names, too.
    rolldownOptions: {
      output: { chunkFileNames: "assets/[hash:7].js", assetFileNames: "assets/[hash:7][extname]" },
    },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    // A whole form is typed into on machines that have other work to do.
    testTimeout: 30_000,
    setupFiles: ["./src/test-setup.ts"],
  },
});
