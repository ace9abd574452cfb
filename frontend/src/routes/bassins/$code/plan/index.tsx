import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { BassinPlan } from "#/features/plans/BassinPlan";
import { bassinQuery } from "#/features/territory/bassin";
import { words } from "#/shared/i18n/text";
import { today } from "#/shared/lib/today";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/bassins/$code/plan/")({
  validateSearch: (search: { year?: unknown }): { year?: number } =>
    /^2[01]\d\d$/.test(String(search.year)) ? { year: Number(search.year) } : {},
  component: () => {
    const { code } = Route.useParams();
    const { year = Number(today().slice(0, 4)) } = Route.useSearch();
    const me = useMe();
    return (
      <Loaded query={useQuery(bassinQuery(code))} skeleton={<PageSkeleton />}>
        {({ name }) => (
          <BassinPlan
            key={year}
            bassin={{ code, name: words(name) }}
            year={year}
            runs={me?.coordinates.includes(code) ?? false}
            sayWhen={whenInWords}
          />
        )}
      </Loaded>
    );
  },
});
