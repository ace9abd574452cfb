import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { network, renderPage } from "#/test-render";
import { MyChoices } from "./MyChoices";

const when = { precision: "TIME", start: "2026-01-20T08:00:00Z", end: "2026-01-20T09:00:00Z" };
const slot = { id: "s1", serviceName: { fr: "Relais" }, when, capacity: 1 };
const choice = { ...{ slotId: "s1", title: { fr: "Relais" }, when, rank: 1, outcome: null }, because: [] };
const record = { editionId: "e1", until: "2026-01-16", changedAt: null };

beforeEach(() => {
  sessionStorage.clear();
});

test("who takes their choices back reads that they are erased, and begins anew", async () => {
  const answers: Parameters<typeof network>[0] = {
    "GET /api/my-programme/choices": {
      body: { ...record, choices: [choice], rights: ["CHANGE", "REMOVE"], version: 1 },
    },
    "GET /api/editions/e1/programme": { body: { items: [slot], page: 1, size: 100, total: 1 } },
    "DELETE /api/my-programme/choices": { body: null },
  };
  network(answers);
  await renderPage(<MyChoices secret="secret" />);
  await screen.findByRole("button", { name: /^Retirer «/ });
  answers["GET /api/my-programme/choices"] = {
    body: { ...record, choices: [], rights: ["CHANGE"], version: 0 },
  };
  fireEvent.click(screen.getByRole("button", { name: "Retirer tous mes choix" }));
  const confirm = screen.getAllByRole("button", { name: "Retirer tous mes choix", hidden: true }).at(-1);
  if (confirm) fireEvent.click(confirm);
  await screen.findByText("Rien n’est encore choisi. Choisissez des créneaux dans le programme.");
  await waitFor(() => expect(screen.getByText("Vos choix sont effacés.")).toBeTruthy());
  expect(screen.queryByRole("button", { name: "Retirer tous mes choix" })).toBeNull();
});
