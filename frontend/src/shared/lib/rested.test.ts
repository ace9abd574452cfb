import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useRested } from "./rested";

afterEach(() => vi.useRealTimers());

test("a value that changes at every key is passed on once it rests", () => {
  vi.useFakeTimers();
  const { result, rerender } = renderHook(({ typed }) => useRested(typed, 150), {
    initialProps: { typed: "" },
  });
  for (const typed of ["r", "re", "rep"]) {
    rerender({ typed });
    act(() => vi.advanceTimersByTime(100));
    expect(result.current).toBe("");
  }
  act(() => vi.advanceTimersByTime(50));
  expect(result.current).toBe("rep");
});
