import { expect, test } from "vitest";
import { missingInWish, newWish } from "./format";

test("visitor sends a wish once a service is chosen and they are named", () => {
  const typed = { ...newWish("Ada", "ada@example.org"), service: { id: null, name: "Répit" } };
  expect(missingInWish(typed).map(({ message }) => message)).toEqual([
    "Choisissez un service dans la liste.",
  ]);
  expect(missingInWish({ ...typed, service: { id: "1", name: "Répit" } })).toEqual([]);
  expect(missingInWish(newWish(" ", ""))).toHaveLength(3);
});
