import { expect, test } from "vitest";
import { missingInAction, periodInWords, type Told } from "./format";

test.each([
  [3, 5, "mars à mai"],
  [3, 3, "mars"],
  [3, null, "dès mars"],
  [null, 5, "jusqu’en mai"],
  [null, null, ""],
])("from %j to %j reads « %s »", (firstMonth, lastMonth, said) => {
  expect(periodInWords({ firstMonth, lastMonth })).toBe(said);
});

const told: Told = {
  ...{ priorityId: "a", title: { fr: "Portes ouvertes", nl: null, en: null }, description: null },
  ...{ mission: "RESEAU", theme: "", organisation: { id: null, name: "" }, firstMonth: "", lastMonth: "" },
  ...{ state: "PLANNED", outcome: null },
};

test("an action that is put off or dropped says why", () => {
  expect(missingInAction(told)).toEqual([]);
  expect(missingInAction({ ...told, state: "DROPPED" })).toHaveLength(1);
  expect(missingInAction({ ...told, mission: "" })).toHaveLength(1);
});
