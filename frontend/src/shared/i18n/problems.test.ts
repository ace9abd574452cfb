import { expect, test } from "vitest";
import { ownProblem } from "#/shared/api/problem";
import { problemWords } from "./problems";

const problem = { ...ownProblem("unexpected"), title: "Titre du serveur", detail: "Détail du serveur" };

test("a known code is said in our own words", () => {
  expect(problemWords({ ...problem, code: "stale-version" }).title).toBe("La fiche a changé entre-temps");
});

test("an unknown code is said in the words of the answer", () => {
  expect(problemWords({ ...problem, code: "registration-closed" })).toEqual({
    title: "Titre du serveur",
    advice: "Détail du serveur",
  });
});

test("a name that every object has is no problem code", () => {
  expect(problemWords({ ...problem, code: "constructor" }).title).toBe("Titre du serveur");
});
