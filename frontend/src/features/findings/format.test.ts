import { describe, expect, it } from "vitest";
import { grouped, missingInAction, opening, raisedInWords, toAction } from "./format";

const told = {
  ...{ pole: "RESEAU", title: { fr: "Se voir", nl: null, en: null }, year: "2026" },
  ...{ organisation: { id: null, name: "" }, state: "PLANNED" as const, findings: [] },
};

describe("what is told of a finding", () => {
  it("counts professionals and carers apart where they are told apart", () => {
    expect(raisedInWords({ groups: 2, professionals: 3, carers: 0 })).toBe(
      "2 groupes · 3 personnes professionnelles",
    );
  });
  it("counts people where carers are so few that one might be known", () => {
    expect(raisedInWords({ groups: 1, professionals: null, carers: null, people: 1 })).toBe(
      "1 groupe · 1 personne",
    );
  });
});

describe("an action as it is typed", () => {
  it("needs a pole and a year of four digits", () => {
    expect(missingInAction(told)).toEqual([]);
    expect(missingInAction({ ...told, pole: "", year: "26" })).toHaveLength(2);
  });
  it("sends one owner: the one of the directory before what was typed", () => {
    expect(toAction({ ...told, organisation: { id: "1", name: "La Braise" } })).toMatchObject({
      ...{ owner: null, ownerId: "1", year: 2026 },
    });
    expect(toAction({ ...told, organisation: { id: null, name: " Ailleurs " } }).owner).toBe("Ailleurs");
  });
});

it("names what is long by its first words", () => {
  expect(opening("Du répit")).toBe("Du répit");
  expect(opening("Il ".repeat(40))).toMatch(/^(Il )+Il…$/);
});

it("keeps the order in which each group first comes", () => {
  expect(grouped(["b1", "a1", "b2"], ([first]) => first ?? "").map(({ key }) => key)).toEqual(["b", "a"]);
});
