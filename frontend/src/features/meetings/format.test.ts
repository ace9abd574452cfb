import { describe, expect, it } from "vitest";
import type { MeetingItem } from "#/shared/api/types";
import { markInWords, peopleInWords, quorumInWords } from "./format";

const meeting = { over: false, present: null, expected: 12, comes: 7, excused: 0 } as MeetingItem;

describe("who comes to a meeting", () => {
  it("is told of those who answered, until somebody says who came", () => {
    expect(peopleInWords(meeting)).toEqual(["7 membres sur 12 viennent"]);
    expect(peopleInWords({ ...meeting, comes: 1, excused: 2 })).toEqual([
      "1 membre sur 12 vient",
      "2 absences annoncées",
    ]);
    expect(peopleInWords({ ...meeting, over: true })).toEqual(["Présences pas encore notées"]);
    expect(peopleInWords({ ...meeting, over: true, present: 9 })).toEqual(["9 présences sur 12"]);
  });

  it("is not told of nobody", () => {
    expect(peopleInWords({ ...meeting, expected: 0 })).toEqual([]);
  });
});

describe("a quorum", () => {
  it("is expected before the meeting and reached at it", () => {
    const quorum = { needed: 8, counted: 9, reached: true };
    expect(quorumInWords({ quorum, over: false })).toBe("Quorum annoncé : 9 (il en faut 8)");
    expect(quorumInWords({ quorum, over: true })).toBe("Quorum atteint : 9 (il en faut 8)");
    expect(quorumInWords({ quorum: { ...quorum, counted: 3, reached: false }, over: true })).toBe(
      "Quorum pas atteint : 3 (il en faut 8)",
    );
    expect(quorumInWords({ quorum: null, over: true })).toBe("");
  });
});

describe("a member at a meeting", () => {
  it("is a dash where they did not sit there, else what is known", () => {
    expect(markInWords({ answer: null, presence: null })).toBe("–");
    expect(markInWords({ answer: "COMES", presence: "PRESENT" })).toBe("Présence");
    expect(markInWords({ answer: "COMES", presence: "ABSENT" })).toBe("Absence");
    expect(markInWords({ answer: "EXCUSED", presence: "ABSENT" })).toBe("Absence annoncée");
    expect(markInWords({ answer: "NONE", presence: null })).toBe("Sans réponse");
  });
});
