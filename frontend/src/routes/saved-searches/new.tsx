import { createFileRoute } from "@tanstack/react-router";
import { filterFrom, storedFilter } from "#/features/directory/queries";
import { SearchSaver } from "#/features/searches/SearchSaver";
import { m } from "#/shared/i18n/generated/messages.js";
import { writeSearch } from "#/shared/lib/search";

export const Route = createFileRoute("/saved-searches/new")({
  validateSearch: filterFrom,
  component: () => {
    const filter = storedFilter(Route.useSearch());
    return <SearchSaver query={writeSearch(filter).slice(1)} name={filter.q ?? m.searches_all()} />;
  },
});
