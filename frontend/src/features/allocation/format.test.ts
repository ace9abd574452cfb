import { describe, expect, it } from "vitest";
import { numbersOf } from "./format";

describe("what a trial tells", () => {
  it("is numbers with as many ranks as were given", () => {
    const result = { people: 3, served: 2, choices: 7, visits: 4, rank1: 2, rank2: 0, rank3: 2 };
    expect(numbersOf({ result })).toEqual({
      people: 3,
      served: 2,
      choices: 7,
      visits: 4,
      byRank: [2, 0, 2],
    });
  });

  it("is nothing as long as it goes on, and when nothing was proven", () => {
    expect(numbersOf({ result: null })).toBeUndefined();
    expect(numbersOf({ result: { notProven: 1 } })).toBeUndefined();
  });
});
