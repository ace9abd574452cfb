import { expect, test } from "vitest";
import type { ServicePosition } from "#/shared/api/types";
import { clustersOf, middleOf } from "./clusters";

function place(id: string, latitude: number, longitude: number, approximate = false): ServicePosition {
  const name = { fr: id, nl: null, en: null };
  return { id, name, latitude, longitude, approximate, commune: "21005", bassin: null };
}

const drawn = ({ latitude, longitude }: ServicePosition) => ({ x: longitude * 100, y: latitude * 100 });

test("places that would lie on each other are one marker, the others their own", () => {
  const clusters = clustersOf([place("a", 0, 0), place("b", 0.1, 0.1, true), place("c", 2, 2, true)], drawn);
  expect(clusters.map(({ services, approximate }) => [services, approximate])).toEqual([
    [2, false],
    [1, true],
  ]);
});

test("two places of one service are one service", () => {
  expect(clustersOf([place("a", 0, 0), place("a", 0.1, 0)], drawn)[0]?.services).toBe(1);
});

test("a bassin's name lies in the middle of its services", () => {
  expect(middleOf([place("a", 1, 2), place("b", 3, 4)])).toEqual([2, 3]);
});
