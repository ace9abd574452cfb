/** Slots that follow each other on a day, as they are typed. */
export type Span = {
  day: string;
  from: string;
  /** When the last visit ends; empty for one slot. */
  until: string;
  minutes: string;
  places: string;
  room: string;
};

/** The hours at which slots begin that follow each other in a span; none when no visit fits. */
export function startsIn({ from, until, minutes }: Pick<Span, "from" | "until" | "minutes">): string[] {
  const length = Number(minutes) || 90;
  const first = minuteOf(from);
  if (first === undefined || length < 10) return [];
  const last = minuteOf(until);
  if (!until) return [from];
  if (last === undefined) return [];
  const many = Math.floor((last - first) / length);
  return Array.from({ length: Math.max(0, many) }, (_, i) => hourOf(first + i * length));
}

/** The minute of the day of « 14:30 »; undefined when that is no hour. */
function minuteOf(hour: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(hour) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function hourOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
