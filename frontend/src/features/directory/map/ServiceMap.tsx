import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { usePlaceNames } from "#/shared/api/reference";
import type { ServicePosition } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Note } from "#/shared/ui/RecordLayout";
import { positionsQuery, type ServiceFilter } from "../queries";
import type { Cluster } from "./clusters";
import { Here } from "./Here";
import { type Drawn, draw } from "./leaflet";
import styles from "./ServiceMap.module.css";

/** Most places that the API tells at once. */
const most = 1000;

/** The services of the list where they are; all that it shows is in the list, too. */
export default function ServiceMap({ filter }: { filter: ServiceFilter }) {
  return (
    <Loaded query={useQuery(positionsQuery(filter))} skeleton={<Skeleton blocks={1} />}>
      {(positions) => <Positions positions={positions} />}
    </Loaded>
  );
}

function Positions({ positions }: { positions: ServicePosition[] }) {
  const [chosen, setChosen] = useState<Cluster>();
  const end = useRef<HTMLSpanElement>(null);
  const box = useMap(positions, setChosen);
  return (
    <section className={styles.frame} aria-label={m.around_map()}>
      <p className={styles.lead}>
        {positions.length === 0 ? m.around_map_nothing() : m.around_map_lead()}{" "}
        <button type="button" className={styles.skip} onClick={() => end.current?.focus()}>
          {m.around_map_skip()}
        </button>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a map is no set of fields. */}
      <div ref={box} className={styles.map} role="group" aria-label={m.around_map()} />
      {chosen && <Here key={chosen.places[0]?.id} cluster={chosen} close={() => setChosen(undefined)} />}
      {positions.some(({ approximate }) => approximate) && <Note>{m.around_map_approximate()}</Note>}
      {positions.length >= most && <Note>{m.around_map_most()}</Note>}
      <span ref={end} tabIndex={-1} />
    </section>
  );
}

/** Draws in the box that the reference is given to, anew when the places change. */
function useMap(positions: ServicePosition[], onChoose: (cluster: Cluster | undefined) => void) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn>(null);
  const placeName = usePlaceNames();
  const speech = useRef({ placeName, onChoose });
  speech.current = { placeName, onChoose };
  // The names of the bassins may come after the map.
  const named = placeName("NORD");

  useEffect(() => {
    if (!box.current) return;
    const map = draw(box.current, {
      zoomIn: m.around_map_zoom_in(),
      zoomOut: m.around_map_zoom_out(),
      name: (cluster) => clusterName(cluster, speech.current.placeName),
      bassin: (code) => speech.current.placeName(code),
      choose: (cluster) => speech.current.onChoose(cluster),
    });
    drawn.current = map;
    const stop = whenPointed((service) => map.point(service));
    return () => {
      stop();
      map.remove();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new names are drawn, too.
  useEffect(() => {
    drawn.current?.show(positions);
    speech.current.onChoose(undefined);
  }, [positions, named]);

  return box;
}

function clusterName(
  { places, services, approximate }: Cluster,
  placeName: (code: string) => string,
): string {
  const [first] = places;
  const communes = [...new Set(places.map(({ commune }) => placeName(commune)))].join(", ");
  const what = services === 1 ? words(first?.name) : m.around_map_several({ count: services });
  return [what, communes, approximate && m.around_approximate()].filter(Boolean).join(", ");
}

/** Tells which card of the list somebody points at or has the focus in. */
function whenPointed(tell: (service: string | undefined) => void): () => void {
  const listen = ({ target }: Event) => {
    const card = target instanceof Element ? target.closest("article[id^='service-']") : null;
    tell(card?.id.slice("service-".length));
  };
  document.addEventListener("pointerover", listen);
  document.addEventListener("focusin", listen);
  return () => {
    document.removeEventListener("pointerover", listen);
    document.removeEventListener("focusin", listen);
  };
}
