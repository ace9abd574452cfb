import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf, preferredLanguage, settleLanguage } from "#/shared/i18n/language";
import { createEstuaire } from "./router";
import "@fontsource-variable/source-sans-3/wght.css";
import "#/shared/ui/base.css";

const { pathname, search, hash } = window.location;

if (languageOf(pathname)) start();
else window.location.replace(`/${preferredLanguage()}${pathname === "/" ? "" : pathname}${search}${hash}`);

function start(): void {
  settleLanguage();
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  const { router, queryClient } = createEstuaire();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
