import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { AgendaEvent, EventDocument } from "#/shared/api/types";
import { attachment } from "#/shared/api/upload";
import { network as answering, refusal, renderPage } from "#/test-render";
import { Documents } from "./Documents";
import { faultsOfFile, largest, sizeInWords } from "./format";

const id = "0193a7c0-0000-7000-8000-000000000003";
const documentId = "0193a7c0-0000-7000-8000-000000000004";
const kept = { id, rights: ["EDIT"] } as unknown as AgendaEvent;
const seen = { id, rights: [] } as unknown as AgendaEvent;
const poster: EventDocument = {
  ...{ id: documentId, title: { fr: "L’affiche", nl: null, en: null }, fileName: "affiche.pdf", type: "PDF" },
  ...{ mediaType: "application/pdf", size: 245_300, audience: "PUBLIC", version: 2 },
  updatedAt: "2026-01-15T10:00:00+01:00",
};
const list = { body: { items: [poster], page: 1, size: 100, total: 1, facets: null } };
const network = (answers: Parameters<typeof answering>[0] = {}) =>
  answering({ [`GET /api/events/${id}/documents`]: list, ...answers });

/** Stands in for what sends files: it has sent half, and answers when it is told to. */
class Sending {
  static last: Sending;
  upload = { onprogress: (_: { loaded: number; total: number }) => {} };
  onload = () => {};
  onabort = () => {};
  headers: Record<string, string> = {};
  address = "";
  status = 0;
  response: unknown;
  open(_: string, address: string) {
    this.address = address;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send() {
    Sending.last = this;
    this.upload.onprogress({ loaded: 1, total: 2 });
  }
  abort() {
    this.onabort();
  }
}

async function choose() {
  vi.stubGlobal("XMLHttpRequest", Sending);
  await renderPage(<Documents event={kept} />);
  await userEvent.click(await screen.findByRole("button", { name: "Ajouter un document" }));
  await userEvent.upload(screen.getByLabelText("Fichier"), new File(["%PDF"], "Présences d’été.pdf"));
  await userEvent.click(screen.getByRole("radio", { name: "Tout le monde" }));
  await userEvent.click(screen.getByRole("button", { name: "Ajouter" }));
  expect(await screen.findByText("Envoi de « Présences d’été.pdf » : 50 %")).toBeVisible();
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("visitor takes a document, and may do nothing else with it", async () => {
  network();
  await renderPage(<Documents event={seen} />);
  const link = await screen.findByRole("link", { name: "L’affiche" });
  expect(link).toHaveAttribute("href", `/api/events/${id}/documents/${documentId}/content`);
  expect(screen.getByText("PDF · 245 ko")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});

test("who sends nothing is told what is missing", async () => {
  network();
  await renderPage(<Documents event={kept} />);
  await userEvent.click(await screen.findByRole("button", { name: "Ajouter un document" }));
  await userEvent.click(screen.getByRole("button", { name: "Ajouter" }));
  expect(await screen.findByRole("link", { name: "Choisissez un fichier." })).toBeVisible();
  expect(screen.getByRole("link", { name: "Dites qui peut lire ce document." })).toBeVisible();
});

test("who sends a file sees how much has gone, and that it is there", async () => {
  network();
  await choose();
  expect(Sending.last.address).toBe(`/api/events/${id}/documents?audience=PUBLIC`);
  expect(Sending.last.headers).toMatchObject({
    "X-Estuaire": "1",
    "Content-Disposition": attachment("Présences d’été.pdf"),
  });
  Sending.last.status = 201;
  Sending.last.response = { ...poster, title: { fr: "Présences d’été", nl: null, en: null } };
  Sending.last.onload();
  expect(await screen.findByText(/^« Présences d’été » est ajouté/)).toBeVisible();
});

test("who stops sending keeps what was chosen", async () => {
  network();
  await choose();
  await userEvent.click(screen.getByRole("button", { name: "Arrêter l’envoi" }));
  expect(await screen.findByText("L’envoi est arrêté. Rien n’a été ajouté.")).toBeVisible();
  expect(screen.getByRole("radio", { name: "Tout le monde" })).toBeChecked();
});

test("who sends what is no document is told so beside the file", async () => {
  network();
  await choose();
  const violations = [{ pointer: "", code: "document-type", message: "Ce fichier n'est d'aucun des types." }];
  Sending.last.status = 422;
  Sending.last.response = refusal(422, "invalid", violations).body;
  Sending.last.onload();
  await userEvent.click(await screen.findByRole("link", { name: "Ce fichier n'est d'aucun des types." }));
  expect(screen.getByLabelText("Fichier")).toHaveFocus();
});

test("keeper is asked before a document is removed, and told when it could not be", async () => {
  const asked = network({
    [`DELETE /api/events/${id}/documents/${documentId}`]: refusal(412, "stale-version"),
  });
  await renderPage(<Documents event={kept} />);
  await userEvent.click(await screen.findByRole("button", { name: "Supprimer L’affiche" }));
  const dialog = screen.getByRole("dialog", { hidden: true });
  await userEvent.click(within(dialog).getByRole("button", { name: "Supprimer le document", hidden: true }));
  expect(await screen.findByRole("alert")).toBeVisible();
  const sent = asked.mock.calls.map(([request]) => request as Request);
  await waitFor(() =>
    expect(sent.find(({ method }) => method === "DELETE")?.headers.get("If-Match")).toBe('"2"'),
  );
});

test("a file that is too large is not sent, and sizes are said in round numbers", () => {
  const file = new File([""], "film.pdf");
  Object.defineProperty(file, "size", { value: 2 ** 31 });
  expect(faultsOfFile(file, "PUBLIC")[0]?.message).toMatch(/2\D147,5 Mo/);
  expect(sizeInWords(12)).toBe("1 ko");
  expect(sizeInWords(largest)).toBe("26,2 Mo");
});
