import { afterEach, expect, test } from "vitest";
import {
  attendanceInWords,
  durationInWords,
  registrationWindowInWords,
  shortWhen,
  whenInWords,
} from "./format";

const inDutch = () => window.history.replaceState(null, "", "/nl/events");
const inEnglish = () => window.history.replaceState(null, "", "/en/events");
const inFrench = () => window.history.replaceState(null, "", "/fr/events");
const plain = (words: string) => words.replace(/\u00a0/g, " ");
const said = (...when: Parameters<typeof whenInWords>) => plain(whenInWords(...when));

afterEach(inFrench);

test("an hour is said with its day, in the way of each language", () => {
  inFrench();
  const when = {
    precision: "TIME",
    start: "2025-11-18T09:00+01:00",
    end: "2025-11-18T13:30+01:00",
  } as const;
  expect(said(when)).toBe("mardi 18 novembre 2025, 9 h – 13 h 30");
  inDutch();
  expect(said(when)).toBe("dinsdag 18 november 2025, 9.00 – 13.30 uur");
  inEnglish();
  expect(said(when)).toMatch(/^Tuesday,? 18 November 2025, 9:00 – 13:30$/);
});

test("an hour is Brussels’ hour in winter and in summer, whatever the offset it is told with", () => {
  inFrench();
  expect(said({ precision: "TIME", start: "2026-01-20T08:00:00Z", end: null })).toBe(
    "mardi 20 janvier 2026, 9 h",
  );
  expect(said({ precision: "TIME", start: "2026-07-20T07:00:00Z", end: null })).toBe(
    "lundi 20 juillet 2026, 9 h",
  );
  expect(said({ precision: "TIME", start: "2026-06-30T22:30:00Z", end: "2026-07-01T00:00:00Z" })).toBe(
    "mercredi 1er juillet 2026, 0 h 30 – 2 h",
  );
});

test("the day on which summer time begins stays one day", () => {
  inFrench();
  expect(said({ precision: "TIME", start: "2026-03-29T01:30+01:00", end: "2026-03-29T04:00+02:00" })).toBe(
    "dimanche 29 mars 2026, 1 h 30 – 4 h",
  );
});

test("no more is said than is known", () => {
  inFrench();
  expect(said({ precision: "DAY", start: "2026-01-20", end: "2026-01-20" })).toBe("mardi 20 janvier 2026");
  expect(said({ precision: "MONTH", start: "2025-07-01", end: "2025-07-31" })).toBe("juillet 2025");
  expect(said({ precision: "YEAR", start: "2026-01-01", end: "2026-12-31" })).toBe("2026");
  expect(said(null)).toBe("Date à définir");
});

test("what lasts is said from its first to its last day, month or year", () => {
  inFrench();
  expect(said({ precision: "DAY", start: "2025-11-03", end: "2025-11-07" })).toBe(
    "du lundi 3 novembre au vendredi 7 novembre 2025",
  );
  expect(said({ precision: "DAY", start: "2025-12-31", end: "2026-01-01" })).toBe(
    "du mercredi 31 décembre 2025 au jeudi 1er janvier 2026",
  );
  expect(said({ precision: "MONTH", start: "2025-09-01", end: "2026-06-30" })).toBe(
    "de septembre 2025 à juin 2026",
  );
  expect(said({ precision: "MONTH", start: "2026-03-01", end: "2026-04-30" })).toBe("de mars à avril 2026");
  expect(said({ precision: "YEAR", start: "2025-01-01", end: "2026-12-31" })).toBe("de 2025 à 2026");
});

test("hours on two days name both days, and an end at midnight is still the day before", () => {
  inFrench();
  expect(said({ precision: "TIME", start: "2026-01-20T20:00+01:00", end: "2026-01-21T02:00+01:00" })).toBe(
    "du mardi 20 janvier 2026, 20 h au mercredi 21 janvier 2026, 2 h",
  );
  expect(said({ precision: "TIME", start: "2026-01-20T20:00+01:00", end: "2026-01-21T00:00+01:00" })).toBe(
    "mardi 20 janvier 2026, 20 h – 0 h",
  );
});

test("a duration is said in hours and minutes", () => {
  inFrench();
  expect(plain(durationInWords(45))).toBe("45 min");
  expect(plain(durationInWords(120))).toBe("2 h");
  expect(plain(durationInWords(65))).toBe("1 h 05");
});

test("numbers of people keep their qualifier, and those who present are told apart", () => {
  inFrench();
  const sentences = attendanceInWords({
    participants: { value: 180, qualifier: "ABOUT" },
    presenters: { value: 1, qualifier: "EXACT" },
    services: null,
    visits: { value: 150, qualifier: "MORE_THAN" },
    note: null,
  });
  expect(sentences).toEqual([
    "environ 180 personnes y ont participé",
    "1 personne y a présenté quelque chose",
    "plus de 150 visites",
  ]);
});

test("a registration window that is not set is not told", () => {
  inFrench();
  expect(registrationWindowInWords(null, null)).toBeUndefined();
  expect(plain(registrationWindowInWords(null, "2026-04-16T18:00+02:00") ?? "")).toBe(
    "Jusqu’au jeudi 16 avril 2026, 18 h",
  );
});

test("beside its month, an event says its day and hour, and a longer time its ends", () => {
  const morning = { precision: "TIME", start: "2026-01-19T09:00:00+01:00", end: null } as const;
  expect(plain(shortWhen(morning))).toBe("lun. 19, 9 h");
  expect(shortWhen({ precision: "DAY", start: "2026-01-12", end: "2026-02-03" })).toBe("12 janv. – 3 févr.");
  expect(shortWhen({ precision: "MONTH", start: "2026-01-01", end: "2026-01-31" })).toBe("");
  expect(shortWhen({ precision: "MONTH", start: "2025-09-01", end: "2026-06-30" })).toBe(
    "de septembre 2025 à juin 2026",
  );
});
