import * as leaflet from "leaflet";
import "leaflet/dist/leaflet.css";
import type { ServicePosition } from "#/shared/api/types";
import { bassinColour } from "#/shared/ui/Tag";
import { type Cluster, clustersOf, middleOf } from "./clusters";
import styles from "./ServiceMap.module.css";

/** What the map says, and what it does when a marker is chosen. */
export type Speech = {
  zoomIn: string;
  zoomOut: string;
  name: (cluster: Cluster) => string;
  bassin: (code: string) => string;
  choose: (cluster: Cluster) => void;
};

/** A drawn map: what it shows may change until it is removed. */
export type Drawn = {
  show: (positions: ServicePosition[]) => void;
  /** Sets the marker off that stands for a service; none without one. */
  point: (service: string | undefined) => void;
  remove: () => void;
};

const brussels: leaflet.LatLngBoundsLiteral = [
  [50.764, 4.245],
  [50.914, 4.485],
];

/** Draws a map without tiles: no other server is asked, and nothing is drawn that the data do not say. */
export function draw(box: HTMLElement, speech: Speech): Drawn {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = leaflet.map(box, {
    ...{ attributionControl: false, zoomControl: false, scrollWheelZoom: false },
    ...{ minZoom: 10, maxZoom: 17, zoomSnap: 0.25, zoomAnimation: !still, fadeAnimation: !still },
  });
  leaflet.control.zoom({ zoomInTitle: speech.zoomIn, zoomOutTitle: speech.zoomOut }).addTo(map);
  leaflet.control.scale({ imperial: false }).addTo(map);
  const names = leaflet.layerGroup().addTo(map);
  const markers = leaflet.layerGroup().addTo(map);
  map.fitBounds(brussels);

  let shown: ServicePosition[] = [];
  let elements = new Map<string, HTMLElement>();
  const redraw = () => {
    markers.clearLayers();
    elements = new Map();
    for (const cluster of clustersOf(shown, ({ latitude, longitude }) =>
      map.project([latitude, longitude]),
    )) {
      const element = addMarker(markers, cluster, speech);
      for (const { id } of cluster.places) if (element) elements.set(id, element);
    }
  };
  map.on("zoomend", redraw);

  return {
    show: (positions) => {
      shown = positions;
      addNames(names, positions, speech);
      const bounds = leaflet.latLngBounds(positions.map(({ latitude, longitude }) => [latitude, longitude]));
      map.fitBounds(bounds.isValid() ? bounds : brussels, { padding: [40, 40], maxZoom: 15, animate: false });
      redraw();
    },
    point: (service) => {
      for (const [id, element] of elements) element.classList.toggle(styles.pointed ?? "", id === service);
      const pointed = service && elements.get(service);
      if (pointed) pointed.classList.add(styles.pointed ?? "");
    },
    remove: () => map.remove(),
  };
}

function addMarker(layer: leaflet.LayerGroup, cluster: Cluster, speech: Speech): HTMLElement | undefined {
  const icon = leaflet.divIcon({
    className: `${styles.marker} ${cluster.approximate ? styles.approximate : ""}`,
    html: cluster.services > 1 ? String(cluster.services) : "",
    iconSize: [36, 36],
  });
  const name = speech.name(cluster);
  const marker = leaflet.marker([cluster.latitude, cluster.longitude], { icon, title: name }).addTo(layer);
  marker.on("click", () => speech.choose(cluster));
  // Leaflet says that a marker is a button, and presses it by mouse only.
  marker.on("keydown", ({ originalEvent }: leaflet.LeafletKeyboardEvent) => {
    if (originalEvent.key !== "Enter" && originalEvent.key !== " ") return;
    originalEvent.preventDefault();
    speech.choose(cluster);
  });
  const element = marker.getElement();
  element?.setAttribute("aria-label", name);
  return element;
}

/** Where the services of each bassin are, in the middle of them: bassins have no outline in our data. */
function addNames(layer: leaflet.LayerGroup, positions: ServicePosition[], speech: Speech): void {
  layer.clearLayers();
  const codes = new Set(positions.map(({ bassin }) => bassin).filter((code) => code !== null));
  for (const code of codes) {
    const middle = middleOf(positions.filter(({ bassin }) => bassin === code));
    const word = document.createElement("span");
    word.textContent = speech.bassin(code);
    const icon = leaflet.divIcon({
      className: `${styles.bassin} ${bassinColour(code as Parameters<typeof bassinColour>[0])}`,
      html: word,
      iconSize: [0, 0],
    });
    leaflet
      .marker(middle, { icon, interactive: false, keyboard: false, zIndexOffset: -1000 })
      .addTo(layer)
      .getElement()
      ?.setAttribute("aria-hidden", "true");
  }
}
