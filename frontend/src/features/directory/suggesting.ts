import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useRested } from "#/shared/lib/rested";
import { type ServiceFilter, suggestionsQuery, suggests } from "./queries";
import { inPlace, inTheme, type Suggestion, suggestionGroups } from "./typedSearch";

/** What is typed; another address brings its own words. */
export function useTyped(q: string) {
  const [typed, setTyped] = useState(q);
  const [from, setFrom] = useState(q);
  if (from !== q) {
    setFrom(q);
    setTyped(q);
  }
  return [typed, setTyped] as const;
}

/** What the words typed so far suggest; those that the list stands on were chosen already. */
export function useSuggestions(typed: string, searched: string) {
  const { data } = useQuery(suggestionsQuery(useRested(typed === searched ? "" : typed, 150)));
  return data && suggests(typed) && typed !== searched ? suggestionGroups(data) : [];
}

/** Goes to what was suggested: a page of its own, or a narrower list. */
export function useChosen(filter: ServiceFilter): (suggestion: Suggestion) => Promise<void> {
  const navigate = useNavigate();
  return (suggestion) => {
    switch (suggestion.kind) {
      case "service":
        return navigate({ to: "/services/$id", params: suggestion });
      case "organisation":
        return navigate({ to: "/organisations/$id", params: suggestion });
      case "theme":
        return navigate({ to: "/services", search: inTheme(filter, suggestion.code) });
      case "place":
        return navigate({ to: "/services", search: inPlace(filter, suggestion.place) });
    }
  };
}
