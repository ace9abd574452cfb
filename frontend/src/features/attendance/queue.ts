/** Whether somebody came; null while nobody has said. */
export type Presence = "PRESENT" | "ABSENT" | null;

/** Somebody who came without having registered, as they are written down. */
export type WalkInWords = { name: string; organisation: string | null; function: string | null };

type Fate = {
  /** Why it is not sent again, in words. */
  refused?: string;
};

/** A mark at a name: what stood there when it was made, and what is to stand. */
export type Tick = Fate & {
  kind: "tick";
  id: string;
  was: Presence;
  presence: Presence;
  /** What somebody else marked meanwhile, until one of the two is chosen. */
  theirs?: Presence;
};

/** Somebody to be written down, or struck out again (without words). */
export type WaitingWalkIn = Fate & { kind: "walk-in"; id: string; words: WalkInWords | null };

/** What this device has still to send, in the order in which it was marked. */
export type Mark = Tick | WaitingWalkIn;

/**
 * Marks somebody. What waits already for the same person is replaced: others only learn where it ended.
 *
 * @param stands what the list says, for who has marked nothing yet
 */
export function ticked(marks: Mark[], id: string, stands: Presence, presence: Presence): Mark[] {
  const before = tickOf(marks, id);
  const was = before ? (before.theirs === undefined ? before.was : before.theirs) : stands;
  return put(marks, { kind: "tick", id, was, presence });
}

/** Writes somebody down, or strikes them out. */
export function written(marks: Mark[], id: string, words: WalkInWords | null): Mark[] {
  return put(marks, { kind: "walk-in", id, words });
}

/** The next one to send: neither refused, nor waiting for somebody to choose. */
export function next(marks: Mark[]): Mark | undefined {
  return marks.find((mark) => mark.refused === undefined && !isContested(mark));
}

/** One has arrived. What was marked over it meanwhile starts from there. */
export function arrived(marks: Mark[], sent: Mark): Mark[] {
  return marks.flatMap((mark) => {
    if (!isSame(mark, sent)) return [mark];
    if (mark.kind === "tick" && sent.kind === "tick")
      return mark.presence === sent.presence ? [] : [{ ...mark, was: sent.presence }];
    return mark.kind === "walk-in" && sent.kind === "walk-in" && sameWords(mark, sent) ? [] : [mark];
  });
}

/** Somebody else marked otherwise: unless both come to the same, one is to be chosen. */
export function contested(marks: Mark[], id: string, theirs: Presence): Mark[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "tick" || mark.id !== id) return [mark];
    return mark.presence === theirs ? [] : [{ ...mark, theirs }];
  });
}

/** Chooses between one's own mark and what somebody else marked. */
export function settled(marks: Mark[], id: string, whose: "mine" | "theirs"): Mark[] {
  const mark = tickOf(marks, id);
  if (!mark || mark.theirs === undefined) return marks;
  return whose === "mine" ? ticked(marks, id, mark.theirs, mark.presence) : without(marks, mark);
}

/** One was refused, and is not sent again. */
export function refused(marks: Mark[], sent: Mark, why: string): Mark[] {
  return marks.map((mark) => (isSame(mark, sent) ? { ...mark, refused: why } : mark));
}

/** One is let go, whatever became of it. */
export function without(marks: Mark[], gone: Mark): Mark[] {
  return marks.filter((mark) => !isSame(mark, gone));
}

/** What stands at a name for who looks at this device. */
export function shownPresence(marks: Mark[], id: string, stands: Presence): Presence {
  const mark = tickOf(marks, id);
  return mark ? mark.presence : stands;
}

/** The mark that waits at a name. */
export function tickOf(marks: Mark[], id: string): Tick | undefined {
  return marks.find((mark): mark is Tick => mark.kind === "tick" && mark.id === id);
}

/** Who came without having registered, for who looks at this device: with those that wait, without those struck out. */
export function shownWalkIns<T extends WalkInWords & { id: string }>(
  marks: Mark[],
  known: T[],
): (WalkInWords & { id: string; waiting: boolean })[] {
  const waiting = marks.filter((mark): mark is WaitingWalkIn => mark.kind === "walk-in");
  const stand = known.filter(({ id }) => !waiting.some((mark) => mark.id === id));
  return [
    ...stand.map(({ id, name, organisation, function: what }) => ({
      ...{ id, name, organisation, function: what },
      waiting: false,
    })),
    ...waiting.flatMap(({ id, words }) => (words ? [{ id, ...words, waiting: true }] : [])),
  ];
}

/** Whether somebody has to choose before it goes on. */
export function isContested(mark: Mark): boolean {
  return mark.kind === "tick" && mark.theirs !== undefined;
}

/** What a device kept may be anything: only what has the shape of a mark is read. */
export function isMark(value: unknown): value is Mark {
  if (typeof value !== "object" || value === null || !("kind" in value) || !("id" in value)) return false;
  if (typeof value.id !== "string") return false;
  if (value.kind === "tick") return "was" in value && "presence" in value;
  return value.kind === "walk-in" && "words" in value;
}

function put(marks: Mark[], mark: Mark): Mark[] {
  return marks.some((each) => isSame(each, mark))
    ? marks.map((each) => (isSame(each, mark) ? mark : each))
    : [...marks, mark];
}

function isSame(one: Mark, other: Mark): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function sameWords(one: WaitingWalkIn, other: WaitingWalkIn): boolean {
  return JSON.stringify(one.words) === JSON.stringify(other.words);
}
