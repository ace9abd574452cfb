import { expect, test } from "vitest";
import { toldAttendance, typedAttendance } from "./attendance";

test("coordinator who types nothing says that nothing is known, and not that nobody came", () => {
  expect(toldAttendance(typedAttendance(null))).toEqual({
    participants: null,
    presenters: null,
    services: null,
    visits: null,
    note: null,
  });
});

test("coordinator finds again what was said, and zero is a number", () => {
  const told = {
    ...{ presenters: null, services: null, note: null },
    participants: { value: 0, qualifier: "EXACT" as const },
    visits: { value: 150, qualifier: "MORE_THAN" as const },
  };
  expect(toldAttendance(typedAttendance(told))).toEqual(told);
});

test("coordinator is proposed how many were marked as there, until somebody has said", () => {
  const came = { present: 30, walkIns: 4, presentersPresent: 20 };
  expect(typedAttendance(null, came).participants).toEqual({ value: 34, qualifier: "EXACT" });
  expect(typedAttendance(null, came).presenters).toEqual({ value: 20, qualifier: "EXACT" });
  expect(typedAttendance(null, came, false).participants.value).toBe(54);
  expect(typedAttendance(null, came, false).presenters.value).toBeNull();
  expect(typedAttendance(null).participants.value).toBeNull();
  const told = { participants: null, presenters: null, services: null, visits: null, note: null };
  expect(typedAttendance(told, came).participants.value).toBeNull();
});
