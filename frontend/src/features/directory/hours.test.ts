import { expect, test } from "vitest";
import { isUnfinished, readTime, readWeek, writeWeek } from "./hours";

const nineToFive = { from: "09:00", to: "17:00" };
const morning = { from: "09:00", to: "12:00" };
const afternoon = { from: "13:30", to: "17:00" };

test("a week with a lunch break, an afternoon off and closed holidays is read and written as it was", () => {
  const written = "Mo,Tu,Th,Fr 09:00-12:00,13:30-17:00; We 09:00-12:00; PH off";
  const week = readWeek(written);
  expect(week).toMatchObject({ Mo: [morning, afternoon], We: [morning], Fr: [morning, afternoon], PH: [] });
  expect(week && writeWeek(week)).toBe(written);
});

test.each([
  ["Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00; PH off"],
  ["Mo-Su 9:00-17:00; We off", "Mo,Tu,Th-Su 09:00-17:00; We off"],
  ["Sa-Mo 10:00-12:00", "Mo,Sa,Su 10:00-12:00"],
  ["24/7", "Mo-Su 00:00-24:00; PH 00:00-24:00"],
  ["Fr 20:00-02:00", "Fr 20:00-02:00"],
  ["", ""],
])("%s is written %s, where days that are alike stand together", (told, written) => {
  const week = readWeek(told);
  expect(week && writeWeek(week)).toBe(written);
});

test.each([
  "Mo[1] 10:00-12:00",
  "Dec 24 off",
  "sunrise-sunset",
  "whenever",
  'Mo 09:00-12:00 "sur rendez-vous"',
])("%s says more than days and hours, and is left as it is", (told) =>
  expect(readWeek(told)).toBeUndefined(),
);

test.each([
  ["9", "09:00"],
  ["9h", "09:00"],
  ["9h30", "09:30"],
  ["0930", "09:30"],
  ["930", "09:30"],
  ["17", "17:00"],
  ["17.45", "17:45"],
  ["24:00", ""],
  ["9:7", ""],
  ["9:75", ""],
  ["midi", ""],
  ["", ""],
])("the time « %s » is read « %s »", (typed, read) => {
  expect(readTime(typed)).toBe(read);
});

test("a day that is being typed is not written yet", () => {
  const week = { Mo: [nineToFive], Tu: [{ from: "09:00", to: "" }] };
  expect(isUnfinished(week)).toBe(true);
  expect(writeWeek(week)).toBe("Mo 09:00-17:00");
});
