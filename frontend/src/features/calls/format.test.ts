import { expect, test } from "vitest";
import type { CallForm, MyCandidacy } from "#/shared/api/types";
import { missingInCall, missingInTold, sent, type Told, toldOf } from "./format";

const told: Told = {
  ...{
    name: " Bo ",
    email: "bo@exemple.example",
    language: "NL",
    organisation: { id: null, name: " Buurthuis " },
  },
  ...{ sector: "", function: " ", motivation: " Omdat. " },
};

test("what is typed is sent without the spaces around it, and what is empty as nothing", () => {
  expect(sent(told)).toEqual({
    ...{ name: "Bo", language: "NL", organisation: "Buurthuis", organisationId: null },
    ...{ sector: null, function: null, motivation: "Omdat." },
  });
});

test("an organisation of the directory is sent by its id, and not as it is called", () => {
  const chosen = { ...told, organisation: { id: "0198", name: "CPAS d’Etterbeek" } };
  expect(sent(chosen)).toMatchObject({ organisation: null, organisationId: "0198" });
});

test("what is held is corrected as it was told", () => {
  const held = {
    ...{ name: "Bo", email: "bo@exemple.example", language: null, sector: null, function: null },
    ...{ organisation: null, organisationId: "0198", motivation: "Omdat." },
    organisationName: { fr: "CPAS d’Etterbeek", nl: null, en: null },
  } as MyCandidacy;
  expect(toldOf(held)).toMatchObject({
    ...{ organisation: { id: "0198", name: "CPAS d’Etterbeek" }, language: "FR", sector: "", function: "" },
  });
});

test("a candidate tells a name, an address and why; a call its words and its days", () => {
  expect(missingInTold(told)).toEqual([]);
  const nothing = { ...told, name: "", email: "bo", motivation: " " };
  expect(missingInTold(nothing).map(({ id }) => id)).toEqual([
    "field-name",
    "field-email",
    "field-motivation",
  ]);
  const call: CallForm = {
    ...{ text: { fr: null, nl: null, en: null }, opensOn: "2026-01-01", closesOn: "", firstDay: "" },
    ...{ lastDay: null, sought: null },
  };
  expect(missingInCall(call).map(({ id }) => id)).toEqual(["field-text", "field-closesOn", "field-firstDay"]);
});
