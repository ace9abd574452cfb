import { beforeEach, expect, test } from "vitest";
import type { Availability, Me } from "#/shared/api/types";
import { another, sent, startOf, toldOf } from "./draft";
import { missingIn } from "./format";
import { arrived, keyOf, lastRegistered, refused } from "./sending";

const event = "0193a7c0-0000-7000-8000-000000000051";
const question = (fr: string, required: boolean) => ({ text: { fr, nl: null, en: null }, required });
const seats = {
  questions: [question("Que mangez-vous ?", false), question("Pourquoi venez-vous ?", true)],
} as Availability;
const visitor = startOf(undefined, seats);
const ada = { ...visitor, name: " Ada ", email: " ada@exemple.be ", answers: ["", "Pour apprendre"] };

beforeEach(() => sessionStorage.clear());

test("visitor starts with nothing but the language of the page", () => {
  expect(visitor).toMatchObject({ name: "", email: "", language: "FR", answers: ["", ""], agreed: false });
});

test("editor of one organisation starts with what the account knows", () => {
  const name = { fr: "La Braise", nl: null, en: null };
  const me = { name: "Zoé", email: "zoe@exemple.be", organisations: [{ id: event, alias: "braise", name }] };
  const start = startOf(me as unknown as Me, seats);
  expect(start).toMatchObject({ name: "Zoé", organisation: { id: event, name: "La Braise" } });
});

test("what is left blank is not sent, and an answer keeps the number of its question", () => {
  expect(sent(ada)).toMatchObject({
    ...{ name: "Ada", email: "ada@exemple.be", registeredBy: null, function: null, accessNeeds: null },
    ...{ answers: [{ question: 1, answer: "Pour apprendre" }], privacyVersion: "2026-11" },
  });
});

test("an organisation is chosen or typed, and never both", () => {
  const typed = sent({ ...ada, organisation: { id: null, name: " Maison Verte " } });
  expect(typed).toMatchObject({ organisation: "Maison Verte", organisationId: null });
  const chosen = sent({ ...ada, organisation: { id: event, name: "La Braise" } });
  expect(chosen).toMatchObject({ organisation: null, organisationId: event });
});

test("a colleague without an address is registered by that of who registers", () => {
  expect(sent({ ...ada, colleague: true })).toMatchObject({ email: null, registeredBy: "ada@exemple.be" });
});

test("the next colleague comes from the same place, with an own name and own needs", () => {
  const next = another({ ...ada, colleague: true, accessNeeds: "Sans marches", agreed: true });
  expect(next).toMatchObject({ name: "", email: " ada@exemple.be ", accessNeeds: "", agreed: false });
  expect(another(ada).email).toBe("");
});

test("what is held is shown as it was told", () => {
  const held = { name: "Ada", organisation: "Maison Verte", organisationId: null, language: "NL" };
  const rest = { function: null, accessNeeds: null, agreed: true };
  const told = toldOf(
    { ...held, ...rest, answers: [{ question: 1, answer: "Pour apprendre" }] } as never,
    seats.questions,
  );
  expect(told).toMatchObject({ answers: ["", "Pour apprendre"], function: "", language: "NL" });
});

test("a form without name, whole address or required answer says so in the order of its fields", () => {
  expect(missingIn({ ...visitor, email: "ada" }, seats).map(({ id }) => id)).toEqual([
    ...["field-name", "field-email", "field-answers-1"],
  ]);
  expect(missingIn(ada, seats)).toEqual([]);
});

test("what is sent again unchanged is sent under the same key, and anything else under another", () => {
  const first = keyOf(event, sent(ada));
  expect(keyOf(event, sent(ada))).toBe(first);
  const other = keyOf(event, sent({ ...ada, name: "Zoé" }));
  expect(other).not.toBe(first);
  refused(event);
  expect(keyOf(event, sent({ ...ada, name: "Zoé" }))).not.toBe(other);
});

test("the tab remembers what was answered, and forgets what was sent", () => {
  const first = keyOf(event, sent(ada));
  const receipt = { id: event, state: "WAITING", rank: 3 } as const;
  arrived(event, { receipt, name: "Ada", email: "ada@exemple.be" });
  expect(lastRegistered(event)?.receipt.rank).toBe(3);
  expect(keyOf(event, sent(ada))).not.toBe(first);
});
