import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { FollowedConsultation } from "./FollowedConsultation";

afterEach(() => vi.restoreAllMocks());

test("what becomes of a consultation and the act on it are parts of the page with names of their own", async () => {
  const body = { consultationId: "c", follows: true, published: false };
  network({ "GET /api/my-consultation/following": { body } });
  await renderPage(<FollowedConsultation secret="secret" />);
  await screen.findByRole("button");
  const names = screen
    .getAllByRole("region")
    .map((part) => part.getAttribute("aria-label") ?? part.querySelector("h2")?.textContent);
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(2);
});
