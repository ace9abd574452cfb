import { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { ProblemError } from "#/shared/api/problem";
import { language } from "#/shared/i18n/language";
import { readSearch, writeSearch } from "#/shared/lib/search";
import { BrokenPage } from "#/shared/ui/BrokenPage";
import { PageSkeleton } from "#/shared/ui/Loaded";
import { NotFoundPage } from "#/shared/ui/NotFoundPage";
import { routeTree } from "./routeTree.gen";

/** The router and the cache of one visit. Addresses within the router begin after the language. */
export function createEstuaire() {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: worthRetrying } },
  });
  const router = createRouter({
    routeTree,
    basepath: `/${language()}`,
    context: { queryClient },
    scrollRestoration: true,
    defaultPreload: "intent",
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: BrokenPage,
    defaultPendingComponent: PageSkeleton,
  });
  return { router, queryClient };
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createEstuaire>["router"];
  }
  interface HistoryState {
    /** What was just done on the page before, to be confirmed on the next. */
    done?: "saved" | "created" | "merged";
    /** An event was removed, and its page with it. */
    removed?: true;
  }
}

/** A refusal stays a refusal; only a network that failed once may work the second time. */
function worthRetrying(failures: number, error: Error): boolean {
  const refused = error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500;
  return !refused && failures < 1;
}
