import type { ServicePosition } from "#/shared/api/types";

/** Places that would lie on each other when drawn, as one. */
export type Cluster = {
  latitude: number;
  longitude: number;
  places: ServicePosition[];
  /** How many services they are: one may have several places. */
  services: number;
  /** Whether no place of it is known better than by its commune. */
  approximate: boolean;
};

type Point = { x: number; y: number };

/** Closer than this, two markers could not be told apart by a finger. */
const apart = 44;

/** Gathers places that are drawn close to each other, whatever the size of the map. */
export function clustersOf(
  positions: ServicePosition[],
  drawn: (position: ServicePosition) => Point,
): Cluster[] {
  const gathered: { at: Point; places: ServicePosition[] }[] = [];
  for (const position of positions) {
    const at = drawn(position);
    const near = gathered.find((each) => Math.hypot(each.at.x - at.x, each.at.y - at.y) < apart);
    if (near) near.places.push(position);
    else gathered.push({ at, places: [position] });
  }
  return gathered.flatMap(({ places }) => {
    const [first] = places;
    if (!first) return [];
    return {
      latitude: first.latitude,
      longitude: first.longitude,
      places,
      services: new Set(places.map(({ id }) => id)).size,
      approximate: places.every(({ approximate }) => approximate),
    };
  });
}

/** The middle of some places. */
export function middleOf(places: ServicePosition[]): [latitude: number, longitude: number] {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean(places.map(({ latitude }) => latitude)), mean(places.map(({ longitude }) => longitude))];
}
