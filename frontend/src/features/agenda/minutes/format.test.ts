import { expect, test } from "vitest";
import { compared, formOf, missingInMinutes } from "./format";

test("what went stands before what came for it, and what stayed is in its place", () => {
  expect(compared("Accueil\nTour de table\nFin", "Accueil\n\nTour des services\nFin\nMerci")).toEqual([
    { kind: "same", line: "Accueil" },
    { kind: "gone", line: "Tour de table" },
    { kind: "added", line: "Tour des services" },
    { kind: "same", line: "Fin" },
    { kind: "added", line: "Merci" },
  ]);
});

test("a first text has all come, and one that is emptied has all gone", () => {
  expect(compared("", "Un\nDeux").map(({ kind }) => kind)).toEqual(["added", "added"]);
  expect(compared("Un", "")).toEqual([{ kind: "gone", line: "Un" }]);
  expect(compared("", "")).toEqual([]);
});

test("minutes that nobody has written begin as a draft that few read, and need a text", () => {
  const none = { text: null, decisions: null, audience: null, state: null, savedAt: null };
  const form = formOf({ ...none, version: 0, rights: ["WRITE"] });
  expect(form).toMatchObject({ audience: "CIRCLE", state: "DRAFT" });
  expect(missingInMinutes(form)).toHaveLength(1);
  expect(missingInMinutes({ ...form, text: { fr: null, nl: "Welkom", en: null } })).toEqual([]);
});
