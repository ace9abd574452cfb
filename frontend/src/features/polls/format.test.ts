import { expect, test } from "vitest";
import { datesSent, missingInDates, nextDate, type ToldDate } from "./dates";
import { answersOf, answersSent, introductionSent, missingInPair, quotesInWords } from "./format";

const date: ToldDate = {
  ...{ key: "1", day: "2026-03-30", start: "14:00", mode: "ON_SITE", name: " Maison " },
  ...{ street: "", postalCode: "1050", commune: "", onlineLink: "https://left.example" },
};

test("one more date is a week later, where the last one is", () => {
  expect(nextDate([date], "2")).toEqual({ ...date, key: "2", day: "2026-04-06" });
  expect(nextDate([], "1")).toMatchObject({ day: "", start: "14:00", mode: "ON_SITE" });
  expect(nextDate([{ ...date, day: "" }], "2").day).toBe("");
});

test("what was typed of another mode is not sent", () => {
  const [onSite, remote] = datesSent({
    dates: [date, { ...date, mode: "REMOTE" }],
    answersForgotten: false,
  }).groups;
  expect(onSite?.whereabouts).toEqual({
    ...{ name: "Maison", street: null, postalCode: "1050", commune: null, onlineLink: null },
  });
  expect(remote?.whereabouts).toMatchObject({ name: null, onlineLink: "https://left.example" });
});

test("a date without day is told before it is sent", () => {
  const missing = missingInDates({ dates: [date, { ...date, day: "" }], answersForgotten: false });
  expect(missing.map(({ id }) => id)).toEqual(["field-groups-1-day"]);
});

test("what is not answered is not sent", () => {
  const answers = answersOf([{ proposedId: "a", answer: "IF_NEEDED" }]);
  expect(answersSent({ answers })).toEqual([{ proposedId: "a", answer: "IF_NEEDED" }]);
  expect(answersSent({ answers: {} })).toEqual([]);
});

test("a pair is of two people", () => {
  const pair = { kind: "APART" as const, binding: false };
  expect(missingInPair({ ...pair, oneId: "a", otherId: "a" })).toHaveLength(1);
  expect(missingInPair({ ...pair, oneId: "a", otherId: "b" })).toEqual([]);
});

test("whether one agrees to be quoted is sent as it was said, and not said is no yes", () => {
  const told = {
    ...{ name: "Ada", language: "FR" as const, role: "CARER" as const },
    ...{ organisation: "", sector: "", function: "" },
  };
  for (const quotesAgreed of [null, true, false])
    expect(introductionSent({ ...told, quotesAgreed })).toMatchObject({ quotesAgreed });
  expect([null, true, false].map(quotesInWords)).toEqual([
    "Être cité sans nom : pas encore dit",
    "Être cité sans nom : d’accord",
    "Être cité sans nom : pas d’accord",
  ]);
});
