import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import { QuickSearch } from "#/features/directory/QuickSearch";
import { Shell } from "#/shared/ui/Shell";

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <Shell search={<QuickSearch />}>
      <Outlet />
    </Shell>
  ),
});
