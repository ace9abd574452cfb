import { describe, expect, it } from "vitest";
import { startsIn } from "./times";

describe("startsIn", () => {
  it("lets visits follow each other while they fit", () => {
    expect(startsIn({ from: "09:00", until: "12:30", minutes: "90" })).toEqual(["09:00", "10:30"]);
    expect(startsIn({ from: "09:00", until: "12:00", minutes: "90" })).toEqual(["09:00", "10:30"]);
    expect(startsIn({ from: "13:30", until: "14:30", minutes: "30" })).toEqual(["13:30", "14:00"]);
  });

  it("is one slot when nobody says until when", () => {
    expect(startsIn({ from: "14:30", until: "", minutes: "" })).toEqual(["14:30"]);
  });

  it("is none where no visit fits, or no hour is told", () => {
    expect(startsIn({ from: "14:30", until: "15:00", minutes: "90" })).toEqual([]);
    expect(startsIn({ from: "14:30", until: "12:00", minutes: "90" })).toEqual([]);
    expect(startsIn({ from: "25:00", until: "", minutes: "90" })).toEqual([]);
    expect(startsIn({ from: "09:00", until: "soon", minutes: "90" })).toEqual([]);
    expect(startsIn({ from: "09:00", until: "18:00", minutes: "5" })).toEqual([]);
  });
});
