import { useNavigate } from "@tanstack/react-router";
import { LocateFixed } from "lucide-react";
import { useState } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { type NoPosition, position } from "./geolocation";
import styles from "./NearMe.module.css";
import { radii, type ServiceFilter } from "./queries";

const why: Record<NoPosition, () => string> = {
  refused: m.around_refused,
  unknown: m.around_unknown,
  outside: m.around_outside,
};

/** What is near: the device is asked where it is when somebody says so, and never before. */
export function NearMe({ filter }: { filter: ServiceFilter }) {
  const navigate = useNavigate();
  const [state, setState] = useState<NoPosition | "asking">();
  if (filter.near) return <Radius filter={filter} />;
  const ask = async () => {
    setState("asking");
    const found = await position();
    if (typeof found === "string") return setState(found);
    setState(undefined);
    const { page: _, sort: _sort, ...kept } = filter;
    await navigate({ to: "/services", search: { ...kept, near: [found.near] }, resetScroll: false });
  };
  return (
    <div className={styles.near}>
      <Button look="quiet" busy={state === "asking"} onClick={ask}>
        <LocateFixed size={18} aria-hidden />
        {m.around_me()}
      </Button>
      <p role="status" className={styles.said}>
        {state === "asking" ? m.around_asking() : state && why[state]()}
      </p>
    </div>
  );
}

function Radius({ filter }: { filter: ServiceFilter }) {
  const navigate = useNavigate();
  const { page: _, radius = radii[0], ...kept } = filter;
  return (
    <div className={styles.near}>
      <label className={styles.radius}>
        {m.around_radius()}
        <select
          value={radius}
          onChange={({ target }) => {
            const search = target.value === radii[0] ? kept : { ...kept, radius: target.value };
            navigate({ to: "/services", search, resetScroll: false });
          }}
        >
          {radii
            .toSorted((a, b) => Number(a) - Number(b))
            .map((each) => (
              <option key={each} value={each}>
                {m.around_kilometres({ kilometres: each })}
              </option>
            ))}
        </select>
      </label>
      <p className={styles.said}>{m.around_rounded()}</p>
    </div>
  );
}
