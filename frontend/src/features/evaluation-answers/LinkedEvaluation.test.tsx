import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MyEvaluation } from "#/shared/api/answers";
import { network, refusal, renderPage } from "#/test-render";
import { LinkedEvaluation } from "./LinkedEvaluation";

const text = (fr: string) => ({ fr, nl: fr, en: null });
const question = {
  ...{
    help: null,
    required: false,
    choices: [],
    lines: [],
    range: null,
    shownWhen: null,
    satisfaction: false,
  },
};
const evaluation: MyEvaluation = {
  ...{ id: "e1", title: text("Évaluation"), organisation: text("La Braise"), state: "OPEN", used: false },
  ...{ byRight: true, closesAt: "2026-01-31T10:00:00+01:00", number: 3, rights: ["ANSWER"], attributes: [] },
  about: { subject: "EVENT", title: text("Rencontre"), when: null, year: null },
  content: {
    ...{ introduction: null, attributes: [], asksQuoting: true },
    sections: [
      {
        title: null,
        questions: [
          { ...question, id: "q1", kind: "SINGLE", text: text("Content ?"), required: true, choices: [] },
          { ...question, id: "q2", kind: "OPEN", text: text("Que retenez-vous ?") },
        ],
      },
    ],
  },
} as MyEvaluation;
const single = evaluation.content?.sections[0]?.questions[0];
if (single) single.choices = ["oui", "non"].map((id) => ({ id, text: text(id) }));

const answers = "POST /api/evaluations/e1/answers";
const page = <LinkedEvaluation secret="secret" sayWhen={() => ""} />;
const sent = (calls: ReturnType<typeof network>) =>
  calls.mock.calls.map(([request]) => request as Request).filter(({ method }) => method === "POST");
const kept = () => Object.keys(localStorage).filter((key) => key.startsWith("estuaire.draft"));

async function fill() {
  await userEvent.click(await screen.findByRole("radio", { name: "oui" }));
  await userEvent.type(screen.getByRole("textbox", { name: /Que retenez-vous/ }), "La soupe");
}

const press = () => userEvent.click(screen.getByRole("button", { name: "Envoyer ma réponse" }));

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

test("who leaves out what must be answered is told before anything is sent; then it is sent, and nothing stays", async () => {
  const calls = network({
    "GET /api/my-evaluation": { body: evaluation },
    [answers]: { status: 201, body: {} },
  });
  await renderPage(page);
  await userEvent.type(await screen.findByRole("textbox", { name: /Que retenez-vous/ }), "La soupe");
  await press();
  expect(screen.getByRole("heading", { name: "Il y a un problème" })).toBeVisible();
  expect(sent(calls)).toHaveLength(0);
  expect(kept()).toHaveLength(1);
  await userEvent.click(screen.getByRole("radio", { name: "oui" }));
  await press();
  const thanks = await screen.findByRole("heading", {
    level: 1,
    name: "Merci, votre réponse est enregistrée",
  });
  expect(thanks).toHaveFocus();
  expect(await sent(calls)[0]?.clone().json()).toEqual({
    ...{ number: 3, attributes: {}, quotable: false, language: "FR" },
    given: [
      { question: "q1", choices: ["oui"] },
      { question: "q2", text: "La soupe" },
    ],
  });
  expect(sent(calls)[0]?.headers.get("Idempotency-Key")).toBeNull();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("what was written stays when the network is gone, and an answer that had arrived all the same is taken as such", async () => {
  const calls = network({ "GET /api/my-evaluation": { body: evaluation } });
  await renderPage(page);
  await fill();
  calls.mockRejectedValueOnce(new TypeError("offline"));
  await press();
  expect(await screen.findByRole("alert")).toHaveTextContent(/gard/);
  expect(screen.getByRole("textbox", { name: /Que retenez-vous/ })).toHaveValue("La soupe");
  vi.restoreAllMocks();
  network({ "GET /api/my-evaluation": { body: evaluation }, [answers]: refusal(409, "evaluation-answered") });
  await press();
  expect(
    await screen.findByRole("heading", { level: 1, name: "Merci, votre réponse est enregistrée" }),
  ).toBeVisible();
  expect(kept()).toEqual([]);
});

test("who answers when it has just closed is led to the page that says so, which takes the focus", async () => {
  network({ "GET /api/my-evaluation": { body: evaluation } });
  await renderPage(page);
  await fill();
  vi.restoreAllMocks();
  network({
    "GET /api/my-evaluation": { body: { ...evaluation, state: "CLOSED", content: null, rights: [] } },
    [answers]: refusal(409, "evaluation-not-open"),
  });
  await press();
  const over = await screen.findByRole("heading", { level: 1, name: "Cette évaluation est terminée" });
  await waitFor(() => expect(over).toHaveFocus());
  expect(screen.queryByRole("alert")).toBeNull();
  expect(kept()).toEqual([]);
});

test("a link that was used, a closed evaluation and a forged link say so, each in its words", async () => {
  const states = [
    [
      { body: { ...evaluation, used: true, content: null, rights: [] } },
      "Une réponse a déjà été donnée avec votre lien",
    ],
    [
      { body: { ...evaluation, state: "CLOSED", content: null, rights: [] } },
      "Cette évaluation est terminée",
    ],
    [
      { body: { ...evaluation, state: "PLANNED", content: null, rights: [] } },
      "Cette évaluation n’est pas encore ouverte",
    ],
    [refusal(401, "link-refused"), "Ce lien n’ouvre aucune évaluation"],
  ] as const;
  for (const [answer, heading] of states) {
    network({ "GET /api/my-evaluation": answer });
    const { unmount } = await renderPage(page);
    expect(await screen.findByRole("heading", { level: 1, name: heading })).toBeVisible();
    unmount();
    vi.restoreAllMocks();
  }
});

test("by the link that everybody has, the device knows that somebody answered, and lets another person do so", async () => {
  const common = { ...evaluation, byRight: false };
  network({ "GET /api/my-evaluation": { body: common }, [answers]: { status: 201, body: {} } });
  const first = await renderPage(page);
  await fill();
  await press();
  await screen.findByRole("heading", { level: 1, name: "Merci, votre réponse est enregistrée" });
  first.unmount();
  await renderPage(page);
  expect(await screen.findByText("Quelqu’un a déjà répondu sur cet appareil")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Répondre pour une autre personne" }));
  expect(screen.getByRole("heading", { level: 1, name: "Évaluation" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: /Que retenez-vous/ })).toHaveValue("");
});
