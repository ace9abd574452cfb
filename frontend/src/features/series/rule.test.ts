import { describe, expect, test } from "vitest";
import { choiceInWords, ruleInWords } from "./format";
import { rhythmsFrom, ruleOf, sentRepetition, typedRepetition } from "./rule";

// 19 January 2026 is a third Monday, 26 January its month's last one.
const third = "2026-01-19";

describe("what a coordinator may choose follows from the first day", () => {
  test("a third Monday repeats as such, and is not the last one", () => {
    expect(rhythmsFrom(third)[0]).toBe("MONTHLY_WEEKDAY");
    expect(rhythmsFrom(third)).not.toContain("MONTHLY_LAST");
    expect(ruleOf("MONTHLY_WEEKDAY", third)).toBe("FREQ=MONTHLY;BYDAY=3MO");
    expect(choiceInWords("MONTHLY_WEEKDAY", third)).toBe("chaque mois, le troisième lundi");
  });

  test("a last Thursday that is a fifth one repeats as the last one only", () => {
    expect(rhythmsFrom("2026-01-29")).not.toContain("MONTHLY_WEEKDAY");
    expect(ruleOf("MONTHLY_LAST", "2026-01-29")).toBe("FREQ=MONTHLY;BYDAY=-1TH");
    expect(rhythmsFrom("2026-01-29")).not.toContain("MONTHLY_DAY");
  });
});

describe("what is typed is what is sent and read again", () => {
  test.each([
    ["FREQ=MONTHLY;BYDAY=3MO", "MONTHLY_WEEKDAY"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=10", "FORTNIGHTLY"],
    ["FREQ=MONTHLY;BYMONTHDAY=19;UNTIL=20261231", "MONTHLY_DAY"],
    ["FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "CUSTOM"],
  ])("%s is %s", (rule, rhythm) => {
    const typed = typedRepetition(third, { rule, dates: [], registration: "SERIES" });
    expect(typed.rhythm).toBe(rhythm);
    expect(sentRepetition(typed, third)).toEqual({ rule, dates: [], registration: "SERIES" });
  });

  test("days told one by one are sent without a rule, and without those left blank", () => {
    const typed = typedRepetition(third, { rule: null, dates: ["2026-02-03"], registration: "OCCURRENCE" });
    typed.dates.push({ day: "" });
    expect(sentRepetition(typed, third)).toEqual({
      ...{ rule: null, dates: ["2026-02-03"], registration: "OCCURRENCE" },
    });
  });
});

test.each([
  ["FREQ=WEEKLY;BYDAY=MO,TH", "chaque lundi et jeudi"],
  ["FREQ=WEEKLY;INTERVAL=2", "toutes les 2 semaines : lundi"],
  ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "chaque mois, le dernier vendredi, 3 fois"],
  ["FREQ=MONTHLY;BYMONTHDAY=19;UNTIL=20261231", "chaque mois, le 19, jusqu’au jeudi 31 décembre 2026"],
  ["FREQ=YEARLY", "chaque année, le lundi 19 janvier"],
  ["FREQ=DAILY;INTERVAL=3", "tous les 3 jours"],
  ["FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "selon une règle particulière"],
  ["FREQ=MONTHLY;BYDAY=MO,TU", "selon une règle particulière"],
])("a reader is told %s as « %s »", (rule, said) => {
  expect(ruleInWords(rule, third)).toBe(said);
});
