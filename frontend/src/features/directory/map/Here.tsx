import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Words } from "#/shared/ui/Words";
import type { Cluster } from "./clusters";
import styles from "./ServiceMap.module.css";

/** The services behind a marker; it takes the focus, since somebody asked for it. */
export function Here({ cluster, close }: { cluster: Cluster; close: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const services = [...new Map(cluster.places.map((place) => [place.id, place])).values()];
  return (
    <div className={styles.here}>
      <div className={styles.hereHead}>
        <h2 ref={heading} tabIndex={-1}>
          {m.around_map_here({ count: services.length })}
        </h2>
        <Button look="quiet" onClick={close}>
          {m.around_map_close()}
        </Button>
      </div>
      <ul>
        {services.map(({ id, name }) => (
          <li key={id}>
            <Link to="/services/$id" params={{ id }}>
              <Words of={name} />
            </Link>
            <InList id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The way to the service's card, when the list below shows it already. */
function InList({ id }: { id: string }) {
  const card = document.getElementById(`service-${id}`);
  if (!card) return null;
  return (
    <Button
      look="quiet"
      onClick={() => {
        card.scrollIntoView({ block: "center" });
        card.querySelector("a")?.focus();
      }}
    >
      {m.around_map_in_list()}
    </Button>
  );
}
