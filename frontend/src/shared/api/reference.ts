import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { compare } from "#/shared/i18n/format";
import { words } from "#/shared/i18n/text";
import { api, found } from "./client";
import type { Bassin, Commune, Term, Text } from "./types";

/** The vocabularies that the directory and the agenda speak in. */
export type Vocabulary =
  | "types"
  | "themes"
  | "audiences"
  | "languages"
  | "costs"
  | "practices"
  | "event-types"
  | "missions"
  | "poles";

// Reference data changes a few times a year; one request each per visit is enough.
const oncePerVisit = Number.POSITIVE_INFINITY;

/** The terms of a vocabulary, in their administered order. */
export function termsQuery(vocabulary: Vocabulary) {
  return queryOptions({
    queryKey: ["vocabularies", vocabulary],
    queryFn: () => termsOf(vocabulary, "default"),
    staleTime: oncePerVisit,
  });
}

/** Asks for the terms of a vocabulary anew: the browser's own cache would give the old ones for a minute. */
export function renewedTermsQuery(vocabulary: Vocabulary) {
  return { ...termsQuery(vocabulary), queryFn: () => termsOf(vocabulary, "reload"), staleTime: 0 };
}

async function termsOf(vocabulary: Vocabulary, cache: RequestCache): Promise<Term[]> {
  const params = { path: { vocabulary }, query: { size: 100 } };
  return (await found(api.GET("/api/vocabularies/{vocabulary}", { params, cache }))).items;
}

/** The five bassins with their communes. */
export const bassinsQuery = queryOptions({
  queryKey: ["bassins"],
  queryFn: async (): Promise<Bassin[]> => (await found(api.GET("/api/bassins", {}))).items,
  staleTime: oncePerVisit,
});

/** The nineteen communes, by name. */
export const communesQuery = queryOptions({
  queryKey: ["communes"],
  queryFn: async (): Promise<Commune[]> => {
    const page = await found(api.GET("/api/communes", { params: { query: { size: 100 } } }));
    return page.items.toSorted((a, b) => compare(words(a.name), words(b.name)));
  },
  staleTime: oncePerVisit,
});

/** Says a code of a vocabulary in the page's language; the code itself while the vocabulary is on its way. */
export function useLabels(vocabulary: Vocabulary): (code: string) => string {
  const { data } = useQuery(termsQuery(vocabulary));
  return (code) => words(data?.find((term) => term.code === code)?.label) || code;
}

/** Explains a code of a vocabulary in one sentence; nothing when there is none, or not yet. */
export function useExplanations(vocabulary: Vocabulary): (code: string) => Text | null {
  const { data } = useQuery(termsQuery(vocabulary));
  return (code) => data?.find((term) => term.code === code)?.explanation ?? null;
}

/** What a form offers of a vocabulary: its living terms, and obsolete ones that a record already bears. */
export function useTermOptions(vocabulary: Vocabulary, chosen: string[]): { code: string; label: string }[] {
  const { data = [] } = useQuery(termsQuery(vocabulary));
  return data
    .filter((term) => !term.obsolete || chosen.includes(term.code))
    .map((term) => ({ code: term.code, label: words(term.label) }));
}

/** Names a place of the territory: a bassin by its code, a commune by its NIS code. */
export function usePlaceNames(): (code: string) => string {
  const { data: bassins } = useQuery(bassinsQuery);
  const { data: communes } = useQuery(communesQuery);
  return (code) => {
    const bassin = bassins?.find((each) => each.code === code);
    const commune = communes?.find((each) => each.nis === code);
    return words(bassin?.name ?? commune?.name) || code;
  };
}

/** The organisations whose name holds some words, for choosing one in a form. */
export function organisationsNamedQuery(q: string) {
  return queryOptions({
    queryKey: ["organisations", { q, size: 8 }],
    queryFn: async () => {
      const query = { q: q.trim(), size: 8 };
      return (await found(api.GET("/api/organisations", { params: { query } }))).items;
    },
    placeholderData: keepPreviousData,
  });
}
