import { beforeEach, expect, test } from "vitest";
import type { AskedAttribute } from "#/shared/api/answers";
import { ownProblem } from "#/shared/api/problem";
import { askedField, attributeField } from "#/shared/ui/asked/words";
import {
  aboutInWords,
  draftName,
  faultsOfAnswer,
  offeredOf,
  rememberAnswered,
  wasAnsweredHere,
} from "./format";

const text = (fr: string) => ({ fr, nl: null, en: null });
const sayWhen = () => "12 mars 2026";
const when = { precision: "DAY" as const, start: "2026-03-12", end: "2026-03-12" };

beforeEach(() => localStorage.clear());

test("what it is about is told with its day or its year when it has one", () => {
  const about = { subject: "EVENT" as const, title: text("Rencontre"), when: null, year: null };
  expect(aboutInWords(about, sayWhen)).toBe("À propos de « Rencontre »");
  expect(aboutInWords({ ...about, when }, sayWhen)).toBe("À propos de « Rencontre », 12 mars 2026");
  expect(aboutInWords({ ...about, year: 2025 }, sayWhen)).toBe("À propos de « Rencontre » en 2025");
});

test("what one may tell of oneself bears the words of the server, or ours where the code says it", () => {
  const asked: AskedAttribute[] = [
    { attribute: "ROLE", choices: [{ code: "CARER", label: null, when: null }] },
    { attribute: "GROUP", choices: [{ code: "1", label: text("Groupe 1"), when }] },
    { attribute: "LANGUAGE", choices: [] },
  ];
  expect(offeredOf(asked, sayWhen)).toEqual({
    ROLE: [{ code: "CARER", label: "Personne proche aidante" }],
    GROUP: [{ code: "1", label: "Groupe 1, 12 mars 2026" }],
    LANGUAGE: [],
  });
});

test("a refused answer is told at the question that was answered there", () => {
  const body = {
    ...{ number: 1, attributes: {}, quotable: false, language: "FR" as const },
    given: [
      { question: "a", text: "x" },
      { question: "b", number: 9 },
    ],
  };
  const violation = (pointer: string) => ({ pointer, code: "x", message: pointer });
  const violations = ["/given/1/number", "/attributes/SECTOR", "/given"].map(violation);
  expect(faultsOfAnswer({ ...ownProblem("unexpected"), violations }, body).map(({ id }) => id)).toEqual([
    askedField("b"),
    attributeField("SECTOR"),
    "asked",
  ]);
});

test("each personal link has its own draft, whose name gives no link away", () => {
  const own = { id: "e", byRight: true };
  expect(draftName(own, "secret-1")).not.toBe(draftName(own, "secret-2"));
  expect(draftName(own, "secret-1")).not.toContain("secret");
  expect(draftName({ id: "e", byRight: false }, "secret-1")).toBe("evaluation.e");
});

test("the device remembers that somebody answered, and of which evaluation", () => {
  expect(wasAnsweredHere("e")).toBe(false);
  rememberAnswered("e");
  expect(wasAnsweredHere("e")).toBe(true);
  expect(wasAnsweredHere("f")).toBe(false);
  expect(Object.values(localStorage)).toEqual(["true"]);
});
