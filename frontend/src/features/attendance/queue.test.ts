import { expect, test } from "vitest";
import {
  arrived,
  contested,
  isMark,
  type Mark,
  next,
  refused,
  settled,
  shownPresence,
  shownWalkIns,
  ticked,
  written,
} from "./queue";

const ana = { name: "Ana", organisation: null, function: null };

test("a mark is sent with what stood there when it was made, however often it was changed since", () => {
  const marks = ticked(ticked([], "a", null, "PRESENT"), "a", "PRESENT", "ABSENT");
  expect(marks).toEqual([{ kind: "tick", id: "a", was: null, presence: "ABSENT" }]);
  expect(shownPresence(marks, "a", null)).toBe("ABSENT");
  expect(shownPresence(ticked(marks, "a", null, null), "a", "PRESENT")).toBeNull();
  expect(shownPresence(marks, "b", "PRESENT")).toBe("PRESENT");
});

test("what was marked while a mark was on its way starts from the one that arrived", () => {
  const first = ticked([], "a", null, "PRESENT");
  const changed = ticked(first, "a", null, "ABSENT");
  expect(arrived(first, sent(first))).toEqual([]);
  expect(arrived(changed, sent(first))).toEqual([
    { kind: "tick", id: "a", was: "PRESENT", presence: "ABSENT" },
  ]);
});

test("a mark that somebody else contests waits for a choice, and the others are sent", () => {
  const marks = contested(ticked(ticked([], "a", null, "PRESENT"), "b", null, "ABSENT"), "a", "ABSENT");
  expect(next(marks)?.id).toBe("b");
  expect(settled(marks, "a", "theirs").map(({ id }) => id)).toEqual(["b"]);
  expect(next(settled(marks, "a", "mine"))).toEqual({
    ...{ kind: "tick", id: "a", was: "ABSENT", presence: "PRESENT" },
  });
});

test("two who marked the same have nothing to settle", () => {
  expect(contested(ticked([], "a", null, "PRESENT"), "a", "PRESENT")).toEqual([]);
});

test("marking once more over a contest is a choice, too", () => {
  const marks = ticked(contested(ticked([], "a", null, "PRESENT"), "a", "ABSENT"), "a", null, "PRESENT");
  expect(next(marks)).toEqual({ kind: "tick", id: "a", was: "ABSENT", presence: "PRESENT" });
});

test("what was refused is not sent again, and holds nobody up", () => {
  const marks = ticked(ticked([], "a", null, "PRESENT"), "b", null, "PRESENT");
  expect(next(refused(marks, sent(marks), "Introuvable"))?.id).toBe("b");
});

test("somebody written down offline is seen, and struck out again leaves no name behind", () => {
  const marks = written([], "w", ana);
  expect(shownWalkIns(marks, [])).toEqual([{ id: "w", ...ana, waiting: true }]);
  const struck = written(marks, "w", null);
  expect(shownWalkIns(struck, [{ id: "w", ...ana }])).toEqual([]);
  expect(JSON.stringify(struck)).not.toContain("Ana");
  expect(arrived(struck, sent(marks))).toEqual(struck);
});

test("nonsense on the device is no mark", () => {
  expect([null, "x", { kind: "tick" }, { kind: "tick", id: 3, was: null, presence: null }].some(isMark)).toBe(
    false,
  );
  expect(isMark(sent(ticked([], "a", null, null)))).toBe(true);
});

function sent(marks: Mark[]): Mark {
  const [mark] = marks;
  if (!mark) throw new Error("nothing to send");
  return mark;
}
