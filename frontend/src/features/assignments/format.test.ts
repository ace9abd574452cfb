import { describe, expect, it } from "vitest";
import type { Placement } from "#/shared/api/assignments";
import { clashLines, fixedInWords, fixingInWords, proofInWords, reasonInWords } from "./format";

const fourth = {
  ...{ id: "g4", startsAt: "2026-08-04T14:00:00+02:00", mode: "ON_SITE" as const, placeName: null },
  ...{ largest: 4, size: 4, groupId: null },
};
const fifth = { ...fourth, id: "g5", startsAt: "2026-08-05T14:00:00+02:00", size: 1 };

function person(name: string, yes: string[], more: Partial<Placement> = {}): Placement {
  return {
    ...{ participantId: name, name, organisation: null, sector: null, role: null, yes, ifNeeded: [] },
    ...{ lockedOn: null, current: null, proposedId: "g4", why: "ONLY_DATE", others: [] },
    ...more,
  };
}

const proposed = [fourth, fifth];

describe("what clashes", () => {
  it("tells of people who are free at the same dates together, and what relaxing gives", () => {
    const people = ["Bo", "An", "Cas"].map((name) => person(name, ["g4"]));
    const clash = [
      { condition: { rule: "LARGEST" as const, people: [], proposedId: "g4" }, placed: 3 },
      ...people.map(({ participantId }) => ({
        condition: { rule: "FREE" as const, people: [participantId], proposedId: null },
        placed: 3,
      })),
    ];
    const lines = clashLines({ proposed, people, clash });
    expect(lines).toHaveLength(2);
    expect(lines[0]?.condition).toBe("Le groupe du 4 août 2026 à 14:00 · sur place prend 4 personnes");
    expect(lines[1]?.condition).toBe("An, Bo et Cas : seulement 4 août 2026 à 14:00 · sur place");
    expect(lines[1]?.placed).toContain("3");
  });
});

describe("why somebody is there", () => {
  it("says of each other date what is in its way", () => {
    const best = person("Bo", ["g4", "g5"], {
      why: "BEST",
      others: [{ proposedId: "g5", broken: null, worse: "EVEN", better: false }],
    });
    expect(reasonInWords({ proposed, people: [best] }, best)).toBe(
      "La meilleure de 2 dates. 5 août 2026 à 14:00 · sur place : groupes moins égaux",
    );
  });
});

describe("a proof", () => {
  it("is one when the bound is reached, else says how much better it might be", () => {
    expect(proofInWords({ goal: "PLACED", value: 4, bound: 4 })).toBe("prouvé");
    expect(proofInWords({ goal: "EVEN", value: 9, bound: 8 })).toBe("au moins 8");
    expect(proofInWords({ goal: "WISHES", value: 1, bound: 3 })).toBe("au plus 3");
    expect(proofInWords({ goal: "WISHES", value: 1, bound: null })).toBe("non cherché");
  });
});

describe("who is mailed of groups that are fixed", () => {
  const first = [person("Bo", ["g4"]), person("An", [], { proposedId: null })];
  it("is everybody the first time", () => {
    expect(fixingInWords({ proposed, people: first })).toMatch(/^1 personnes reçoivent.* ; 1 apprennent/);
    expect(fixedInWords({ proposed, people: first })).toContain("chaque personne");
  });
  it("is only who changes groups once there are groups", () => {
    const stays = person("Cas", ["g4"], { current: "g4" });
    const changes = person("Di", ["g4"], { current: "g5" });
    const people = [stays, changes, ...first];
    expect(fixingInWords({ proposed, people })).toMatch(/^2 personnes changent de groupe/);
    expect(fixingInWords({ proposed, people: [stays, changes] })).toMatch(/^Une personne change de groupe/);
    expect(fixedInWords({ proposed, people })).toContain("dont le groupe a changé");
  });
});
