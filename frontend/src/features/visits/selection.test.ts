import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { filterFrom, withPart } from "./filter";
import { mostChosen, useSelection } from "./selection";

const ids = Array.from({ length: 30 }, (_, i) => `01900000-0000-7000-8000-0000000000${10 + i}`);
const [a = "", b = ""] = ids;

beforeEach(() => localStorage.clear());

test("what is chosen stays on this device, for its edition alone", () => {
  const first = renderHook(() => useSelection("grand-bain"));
  act(() => first.result.current.toggle(a));
  act(() => first.result.current.toggle(b));
  act(() => first.result.current.toggle(a));
  expect(renderHook(() => useSelection("grand-bain")).result.current.chosen).toEqual([b]);
  expect(renderHook(() => useSelection("other")).result.current.chosen).toEqual([]);
});

test("what is booked goes, and what was chosen while it was booked stays", () => {
  const { result } = renderHook(() => useSelection("grand-bain"));
  act(() => result.current.toggle(a));
  const { remove } = result.current;
  act(() => result.current.toggle(b));
  act(() => remove([a]));
  expect(result.current.chosen).toEqual([b]);
  expect(renderHook(() => useSelection("grand-bain")).result.current.chosen).toEqual([b]);
});

test("no more is chosen than is booked at once, and nonsense in the storage is not", () => {
  localStorage.setItem("estuaire.visits.grand-bain", JSON.stringify([...ids, 7, "<script>"]));
  expect(renderHook(() => useSelection("grand-bain")).result.current.chosen).toEqual(
    ids.slice(0, mostChosen),
  );
});

test("an address narrows by what it can only, and nothing chosen leaves no trace", () => {
  expect(filterFrom({ day: "2026-10-05", commune: "x", theme: "REPIT", seats: "no" })).toEqual({
    day: "2026-10-05",
    theme: "REPIT",
  });
  expect(withPart({ day: "2026-10-05", q: "relais" }, "day", "")).toEqual({ q: "relais" });
});
