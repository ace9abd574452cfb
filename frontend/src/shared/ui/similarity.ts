import type { SimilarOrganisation, SimilarService, Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";

const shortest = 3;
const longest = 200;

/** The names by which a text is compared with others; beginnings of names would be like half of the directory. */
export function comparedNames(name: Text): string[] {
  const names = [name.fr, name.nl, name.en].map((each) => each?.trim() ?? "");
  return [...new Set(names)].filter(({ length }) => length >= shortest && length <= longest);
}

type Similar = Pick<SimilarOrganisation, "knownAs"> & {
  because: (SimilarOrganisation | SimilarService)["because"];
};

/** Why a record may be the same, the most telling first. */
export function reasonsInWords({ because, knownAs }: Similar): string[] {
  const alias = knownAs ? m.twins_because_alias_named({ name: knownAs }) : m.twins_because_alias();
  const reasons = {
    ENTERPRISE_NUMBER: m.twins_because_enterprise_number(),
    NAME: m.twins_because_name(),
    ALIAS: alias,
    ACRONYM: knownAs ? alias : m.twins_because_acronym(),
    MEANING: m.twins_because_meaning(),
    CONTACT: m.twins_because_contact(),
    ADDRESS: m.twins_because_address(),
  };
  const told = Object.entries(reasons).filter(([code]) => because.some((reason) => reason === code));
  // What is like it by a name has the same words, too.
  const named = because.some((reason) => reason === "NAME" || reason === "ALIAS");
  return [...new Set(told.filter(([code]) => !(named && code === "MEANING")).map(([, words]) => words))];
}
