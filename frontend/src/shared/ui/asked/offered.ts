import { useQuery } from "@tanstack/react-query";
import type { Attribute } from "#/shared/api/questionnaires";
import { bassinsQuery, termsQuery } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import type { Language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";

type Option = { code: string; label: string };

/** What one may choose from of oneself, as the vocabulary and the territory have it; groups are told by who asks. */
export function useOffered(language: Language): Partial<Record<Attribute, Option[]>> {
  const { data: types = [] } = useQuery(termsQuery("types"));
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const options = { locale: language };
  return {
    SECTOR: types
      .filter(({ obsolete }) => !obsolete)
      .map(({ code, label }) => ({ code, label: words(label, language) })),
    ROLE: [
      { code: "PROFESSIONAL", label: m.questionnaires_role_professional({}, options) },
      { code: "CARER", label: m.questionnaires_role_carer({}, options) },
    ],
    BASSIN: bassins.map(({ code, name }) => ({ code, label: words(name, language) })),
  };
}
