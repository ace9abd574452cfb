import { expect, test } from "vitest";
import type { AgendaEvent, EventType, Me } from "#/shared/api/types";
import { copyOf, emptyDraft, ownBassin, ownOrganiser, tidied, withType } from "./draft";

const member = (id: string, bassin: string | null): Me["organisations"][number] => ({
  ...{ id, alias: id, name: null, bassin, roles: [] },
  kind: bassin ? "BASSIN_TEAM" : "ASBL",
});
const someone = (...organisations: Me["organisations"]): Me => ({
  ...{ signedIn: true, name: null, email: null, rights: ["CREATE_EVENT"], coordinates: [] },
  organisations,
});

const types = [
  { code: "CDP", capacity: 10 },
  { code: "GT", capacity: null },
] as EventType[];

test("a new type brings its capacity, but not over one that was typed", () => {
  const empty = emptyDraft("", "");
  expect(withType(empty, "CDP", types)).toEqual({ type: "CDP", capacity: 10 });
  expect(withType({ ...empty, type: "CDP", capacity: 10 }, "GT", types)).toEqual({
    type: "GT",
    capacity: null,
  });
  expect(withType({ ...empty, type: "CDP", capacity: 14 }, "GT", types)).toEqual({ type: "GT" });
});

test("coordinator starts in the bassin of their team, and a partner where nothing is known of it", () => {
  expect(ownBassin(someone(member("team", "SUD_EST")))).toBe("SUD_EST");
  expect(ownBassin(someone(member("braise", null)))).toBe("");
  expect(ownOrganiser(someone(member("braise", null)))).toBe("braise");
  expect(ownOrganiser(someone(member("braise", null), member("other", null)))).toBe("");
  const both = someone(member("braise", null), member("team", "SUD_EST"));
  expect(ownOrganiser(both)).toBe("");
  expect(ownOrganiser(both, "SUD_EST")).toBe("team");
});

test("what was left blank is not sent", () => {
  const draft = emptyDraft("braise", "REGION");
  const blank = { title: { fr: null, nl: null, en: null }, minutes: null, presenters: [" "] };
  const told = { ...blank, minutes: 30, presenters: [" Infirmière ", ""] };
  const sent = tidied({ ...draft, when: { ...draft.when, precision: "NONE" }, programme: [blank, told] });
  expect(sent).toMatchObject({ bassin: null, when: null, place: null, onlineLink: null });
  expect(sent.programme).toEqual([{ ...told, presenters: ["Infirmière"] }]);
});

test("a copy takes the chosen parts over and leaves the date behind, and another's event becomes one's own", () => {
  const event = {
    ...tidied({ ...emptyDraft("team", "SUD_EST"), when: { ...emptyDraft("", "").when, precision: "NONE" } }),
    organiser: { id: "team", name: { fr: "Équipe", nl: null, en: null } },
    coOrganisers: [{ id: "braise", name: { fr: "La Braise", nl: null, en: null } }],
    title: { fr: "Rencontre", nl: null, en: null },
    when: { precision: "DAY", start: "2026-01-19", end: "2026-01-19" },
    registrationWindow: { opensAt: "2026-01-01T09:00:00+01:00", closesAt: null },
    programme: [{ title: { fr: "Accueil", nl: null, en: null }, minutes: 15, presenters: [] }],
    place: { name: { fr: "Maison", nl: null, en: null } },
  } as unknown as AgendaEvent;
  const copy = copyOf(event, someone(member("braise", null)), ["place", "people"]);
  expect(copy).toMatchObject({ organisationId: "braise", coOrganisers: [], bassin: "SUD_EST" });
  expect(copy.title.fr).toBe("Rencontre");
  expect(copy.place.name?.fr).toBe("Maison");
  expect(copy.programme).toEqual([]);
  expect(copy.when.date).toBe("");
  expect(copy.registrationWindow.opensAt).toBe("");
});
