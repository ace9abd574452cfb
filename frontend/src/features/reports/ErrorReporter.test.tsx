import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Service } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { ErrorReporter } from "./ErrorReporter";

const id = "0193a7c0-0000-7000-8000-000000000031";
const service = { id, name: { fr: "Répit", nl: null, en: null }, visibility: "PUBLISHED" } as Service;
const route = `POST /api/services/${id}/error-reports`;

async function report(answer: Parameters<typeof network>[0][string]) {
  const asked = network({ [route]: answer });
  await renderPage(<ErrorReporter service={service} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "L’adresse" }));
  await userEvent.type(screen.getByRole("textbox", { name: "Expliquez" }), "Ils ont déménagé.");
  await userEvent.type(screen.getByRole("textbox", { name: /^Votre courriel/ }), "ada@exemple.be");
  await userEvent.click(screen.getByRole("button", { name: "Envoyer le signalement" }));
  return asked.mock.calls.map(([request]) => request as Request).find(({ method }) => method === "POST");
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("visitor reports an error and is told what happens next", async () => {
  const sent = await report({ status: 201, body: { id, state: "OPEN", createdAt: "", answered: true } });
  expect(await screen.findByText("Vous recevez la réponse par courriel.")).toBeVisible();
  expect(await sent?.json()).toEqual({
    reasons: ["ADDRESS"],
    message: "Ils ont déménagé.",
    name: null,
    email: "ada@exemple.be",
  });
  expect(localStorage.getItem(`estuaire.draft.error-report.${id}`)).toBeNull();
});

test("visitor whose mail address is wrong reads it beside the field, and loses nothing typed", async () => {
  const violations = [{ pointer: "/email", code: "not-an-email", message: "Ceci n’est pas une adresse." }];
  await report(refusal(422, "invalid", violations));
  expect(await screen.findByRole("region", { name: "Il y a un problème" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: /^Votre courriel/ })).toHaveAccessibleDescription(
    /Ceci n’est pas une adresse\.$/,
  );
  expect(screen.getByRole("textbox", { name: "Expliquez" })).toHaveValue("Ils ont déménagé.");
});
