import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { addToShortlist, mostKept, putShortlist, removeFromShortlist, useShortlist } from "./shortlist";

const ids = Array.from({ length: 60 }, (_, i) => `01900000-0000-7000-8000-0000000000${10 + i}`);
const [a = "", b = ""] = ids;

beforeEach(() => putShortlist([]));

test("what is kept is kept once, in its order, and on this device", () => {
  const { result } = renderHook(useShortlist);
  act(() => addToShortlist(b, a, b));
  expect(result.current).toEqual([b, a]);
  expect(localStorage.getItem("estuaire.shortlist")).toBe(JSON.stringify([b, a]));
  act(() => removeFromShortlist(b));
  expect(result.current).toEqual([a]);
});

test("no more is kept than the list of services takes at once", () => {
  addToShortlist(...ids);
  expect(renderHook(useShortlist).result.current).toHaveLength(mostKept);
});

test("another tab's change is seen, and nonsense in the storage is not", () => {
  const { result } = renderHook(useShortlist);
  localStorage.setItem("estuaire.shortlist", JSON.stringify([a, 7, "<script>"]));
  act(() => {
    window.dispatchEvent(new StorageEvent("storage", { key: "estuaire.shortlist" }));
  });
  expect(result.current).toEqual([a]);
});
