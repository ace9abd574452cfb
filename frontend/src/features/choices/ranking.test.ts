import { describe, expect, it } from "vitest";
import { added, most, removed } from "./ranking";

describe("the order of what one chose", () => {
  it("takes a slot once, at the end", () => {
    expect(added(["a"], "b")).toEqual(["a", "b"]);
    expect(added(["a", "b"], "a")).toEqual(["a", "b"]);
  });

  it("takes no more than there may be", () => {
    const full = Array.from({ length: most }, (_, i) => String(i));
    expect(added(full, "one more")).toEqual(full);
  });

  it("lets the others move up when one is removed", () => {
    expect(removed(["a", "b", "c"], "b")).toEqual(["a", "c"]);
  });
});
