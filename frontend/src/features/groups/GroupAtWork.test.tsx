import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { GroupAtWork } from "./GroupAtWork";

const text = (fr: string) => ({ fr, nl: null, en: null });
const note = (id: string, words: string) => ({
  ...{ id, text: words, questionId: null, author: "Bo", ofGroup: false, byTeam: false, changed: false },
  ...{ createdAt: "2026-03-02T14:00:00+01:00", withdrawn: false, version: 1 },
  rights: ["CHANGE", "WITHDRAW"],
});
const group = { items: [], rights: ["WRITE_NOTES"], notesClosed: false, when: null };
const prepared = {
  ...{ organisationName: null, rights: ["WRITE"] },
  questions: [
    {
      ...{ id: "q", text: text("Qui sont-ils ?"), together: null },
      alone: { text: "", version: 0, changedAt: null, changedBy: null },
    },
  ],
};

async function open() {
  const items = [note("1", "Du répit"), note("2", "Des mots")];
  network({
    "GET /api/my-consultation/group": { body: group },
    "GET /api/my-consultation/preparations": { body: prepared },
    "GET /api/my-consultation/notes": { body: { items, page: 1, size: 100, total: 2, facets: null } },
  });
  await renderPage(<GroupAtWork secret="secret" />);
  await screen.findByText("Des mots");
}

afterEach(() => vi.restoreAllMocks());

test("the parts of one's group at work have names of their own, note by note", async () => {
  await open();
  const names = screen
    .getAllByRole("region")
    .map((part) => part.getAttribute("aria-label") ?? part.querySelector("h2,h3")?.textContent);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Agir sur la note de Bo : « Du répit »");
});

test("an editor takes the focus of the button that opened it, and gives it back", async () => {
  await open();
  const change = () => screen.getAllByRole("button", { name: "Modifier" })[0];
  await userEvent.click(change() as HTMLElement);
  expect(document.activeElement).toContainElement(screen.getByDisplayValue("Du répit"));
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(change()).toHaveFocus();
});
