import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";

/** Renders a component as a page of its own; another address shows only itself. */
export async function renderPage(page: ReactNode) {
  const root = createRootRoute();
  const here = createRoute({ getParentRoute: () => root, path: "/", component: () => page });
  const elsewhere = createRoute({ getParentRoute: () => root, path: "$", component: () => <p>elsewhere</p> });
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  await router.load();
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { ...view, router };
}

type Answer = { status?: number; body: unknown };

/** Stands in for the network: an answer per « METHOD /path »; a list of nothing for what is not foreseen. */
export function network(answers: Record<string, Answer>) {
  const nothing = { items: [], page: 1, size: 20, total: 0, facets: null };
  return vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const request = input as Request;
    const { status = 200, body } = answers[`${request.method} ${new URL(request.url).pathname}`] ?? {
      body: nothing,
    };
    const type = status < 400 ? "application/json" : "application/problem+json";
    return new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });
  });
}

/** A refusal as the API writes it. */
export function refusal(status: number, code: string, violations: object[] = []): Answer {
  const about = { type: `/problems/${code}`, title: code, status, detail: null, instance: null };
  return { status, body: { ...about, code, traceId: "4bf92f3577b34da6", violations } };
}
