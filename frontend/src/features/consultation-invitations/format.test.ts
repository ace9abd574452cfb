import { expect, test } from "vitest";
import { findingsOf, type Interest, invitationFormOf, missingInInterest, nobody, sent } from "./format";

const ada: Interest = {
  ...{ name: "Ada", email: " ada@exemple.example ", language: "FR", role: "PROFESSIONAL" },
  ...{ organisation: "La Braise", sector: "HOSPITAL", function: " ", quotesAgreed: true },
};

test("a carer speaks for no service, whatever was typed before", () => {
  expect(sent({ ...ada, role: "CARER" })).toMatchObject({ role: "CARER", organisation: null, sector: null });
  expect(sent(ada)).toMatchObject({
    email: "ada@exemple.example",
    organisation: "La Braise",
    function: null,
  });
});

test("one says who one is before it is sent", () => {
  expect(missingInInterest(ada)).toEqual([]);
  const nothing: Interest = { ...ada, name: " ", email: "ada", role: "" };
  expect(missingInInterest(nothing).map(({ id }) => id)).toEqual(["field-name", "field-email", "field-role"]);
});

test("addresses or services are sent, and never both", () => {
  const typed = { ...nobody, addresses: "a@b.be", type: "HOSPITAL" };
  expect(invitationFormOf(typed)).toEqual({ addresses: "a@b.be", fromDirectory: null });
  expect(invitationFormOf({ ...typed, from: "DIRECTORY" })).toEqual({
    addresses: null,
    fromDirectory: { bassin: [], commune: [], type: ["HOSPITAL"], theme: [] },
  });
});

test("a trial says only what it found, each faulty line by its number", () => {
  const found = { fresh: 3, invited: 0, interested: 0, stopped: 1, twice: 0, unreachable: 0, left: 2000 };
  const said = findingsOf({ ...found, faulty: 1, faults: [{ line: 7, fault: "NO_ADDRESS" }] });
  expect(said).toHaveLength(3);
  expect(said[2]).toContain("7");
});
