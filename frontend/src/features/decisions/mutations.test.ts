import { expect, test } from "vitest";
import { emptyDecision, told } from "./mutations";
import { stateFrom } from "./queries";

const day = "2026-01-15";

test("votes are sent with a vote, and with nothing else", () => {
  const typed = { ...emptyDecision(day), votesFor: "7", votesAgainst: "", votesAbstained: "2" };
  expect(told({ ...typed, mode: "VOTE" })).toMatchObject({
    votesFor: 7,
    votesAgainst: null,
    votesAbstained: 2,
  });
  expect(told({ ...typed, mode: "CONSENSUS" })).toMatchObject({ votesFor: null, votesAbstained: null });
});

test("who sits in the circle is not typed as well", () => {
  const typed = { ...emptyDecision(day), owner: "  La commune " };
  expect(told(typed)).toMatchObject({ owner: "La commune", ownerMandateId: null });
  expect(told({ ...typed, ownerMandateId: "m" })).toMatchObject({ owner: null, ownerMandateId: "m" });
});

test("an address narrows the register by a state that is known, and by nothing else", () => {
  expect(stateFrom({ state: "OPEN" })).toEqual({ state: "OPEN" });
  expect(stateFrom({ state: "LOST" })).toEqual({});
});
