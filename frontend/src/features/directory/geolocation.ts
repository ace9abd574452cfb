/** Why there is no position: refused, not known to the device, or not in the Region, where all services are. */
export type NoPosition = "refused" | "unknown" | "outside";

/** Around the 19 communes. */
const region = { south: 50.76, north: 50.92, west: 4.24, east: 4.49 };

// A browser that asks nobody and answers nothing must not leave the button waiting for ever.
const patience = 10_000;

/**
 * Where the device is, as « latitude,longitude », to three decimals: within some hundred metres, which is enough to find what
 * is near and not enough to tell a door.
 */
export function position(): Promise<{ near: string } | NoPosition> {
  return new Promise((resolve) => {
    if (!("geolocation" in navigator)) return resolve("unknown");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(rounded(coords)),
      (error) => resolve(error.code === error.PERMISSION_DENIED ? "refused" : "unknown"),
      { enableHighAccuracy: false, timeout: patience, maximumAge: 300_000 },
    );
  });
}

function rounded({ latitude, longitude }: GeolocationCoordinates): { near: string } | "outside" {
  const { south, north, west, east } = region;
  if (latitude < south || latitude > north || longitude < west || longitude > east) return "outside";
  return { near: `${latitude.toFixed(3)},${longitude.toFixed(3)}` };
}
