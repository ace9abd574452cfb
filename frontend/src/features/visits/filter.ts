/** What narrows an edition's programme. */
export type ProgrammeFilter = {
  day?: string;
  commune?: string;
  theme?: string;
  q?: string;
  seats?: "yes";
};

/** The filter that an address says; what it cannot be is left out. */
export function filterFrom(search: Record<string, unknown>): ProgrammeFilter {
  const told = (name: string, shape: RegExp) => {
    const value = search[name];
    return typeof value === "string" && shape.test(value) ? { [name]: value } : {};
  };
  return {
    ...told("day", /^\d{4}-\d{2}-\d{2}$/),
    ...told("commune", /^\d{5}$/),
    ...told("theme", /^[A-Z][A-Z0-9_]{1,39}$/),
    ...told("q", /^.{1,200}$/),
    ...told("seats", /^yes$/),
  };
}

/** The filter with another value of one part; nothing chosen leaves no trace. */
export function withPart(
  filter: ProgrammeFilter,
  name: keyof ProgrammeFilter,
  value: string,
): ProgrammeFilter {
  const { [name]: _, ...others } = filter;
  return filterFrom({ ...others, ...(value && { [name]: value }) });
}
