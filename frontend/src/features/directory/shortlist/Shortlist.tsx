import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ServiceItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { addToShortlist, putShortlist, removeFromShortlist, useShortlist } from "#/shared/lib/shortlist";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { CardList } from "#/shared/ui/Card";
import { Done } from "#/shared/ui/Done";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { servicesNamedQuery } from "../queries";
import { ServiceCard } from "../ServiceCard";
import { ShareShortlist } from "./ShareShortlist";
import { Sheets } from "./Sheets";
import styles from "./Shortlist.module.css";

/** The services that somebody keeps on this device. */
export function Shortlist() {
  const ids = useShortlist();
  const undo = useUndo(ids);
  return (
    <>
      {undo.removed && (
        <Done said={m.shortlist_removed({ name: undo.removed })}>
          <Button look="secondary" onClick={undo.back}>
            {m.shortlist_undo()}
          </Button>
        </Done>
      )}
      {ids.length === 0 ? (
        <Empty />
      ) : (
        <Kept ids={ids} onGone={(gone) => removeFromShortlist(...gone)} seen={undo.seen} />
      )}
    </>
  );
}

/** What a shortlist is; on paper it goes without saying. */
export function ShortlistLead() {
  return <span className={styles.onScreen}>{m.shortlist_lead()}</span>;
}

/** Those that a link brings, whoever made it; they are kept here when somebody says so. */
export function SharedShortlist({ ids }: { ids: string[] }) {
  const mine = useShortlist();
  const [kept, setKept] = useState(false);
  const { data } = useQuery(servicesNamedQuery(ids));
  const known = ids.filter((id) => data?.some((each) => each.id === id));
  const all = known.every((id) => mine.includes(id));
  return (
    <>
      {kept && <Done said={m.shortlist_kept_all()} />}
      {!all && (
        <Notice heading={m.shortlist_shared()}>
          <p>{m.shortlist_shared_lead()}</p>
          <Button
            onClick={() => {
              addToShortlist(...known);
              setKept(true);
            }}
          >
            {m.shortlist_keep_all()}
          </Button>
        </Notice>
      )}
      <Kept ids={ids} />
      {mine.length > 0 && (
        <p className={styles.mine}>
          <ButtonLink look="secondary" to="/shortlist" search={{}}>
            {m.shortlist_mine()}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

type KeptProps = {
  ids: string[];
  /** What to do with those that are not published any more; nothing for somebody else's list. */
  onGone?: (gone: string[]) => void;
  seen?: (services: ServiceItem[]) => void;
};

function Kept({ ids, onGone, seen }: KeptProps) {
  const query = useQuery(servicesNamedQuery(ids));
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={3} />}>
      {(found) => {
        const services = ids.flatMap((id) => found.find((each) => each.id === id) ?? []);
        const gone = query.isPlaceholderData ? [] : ids.filter((id) => !found.some((each) => each.id === id));
        seen?.(services);
        return (
          <div className={styles.kept}>
            {gone.length > 0 && (
              <Notice kind="warning">
                <p>{m.shortlist_gone({ count: gone.length })}</p>
                {onGone && (
                  <Button look="secondary" onClick={() => onGone(gone)}>
                    {m.shortlist_forget_gone()}
                  </Button>
                )}
              </Notice>
            )}
            {services.length > 0 && <ShareShortlist services={services} />}
            <div className={styles.cards}>
              <h2>{m.shortlist_services()}</h2>
              <CardList
                items={services}
                card={(service) => <ServiceCard service={service} />}
                keyOf={({ id }) => id}
              />
            </div>
            <Sheets ids={services.map(({ id }) => id)} />
          </div>
        );
      }}
    </Loaded>
  );
}

function Empty() {
  return (
    <Notice heading={m.shortlist_empty()}>
      <p>{m.shortlist_empty_how()}</p>
      <ButtonRow>
        <ButtonLink to="/services" search={{}}>
          {m.shortlist_find()}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  );
}

/** What was taken out last, and the way back to how it was before. */
function useUndo(ids: string[]) {
  const [names] = useState(() => new Map<string, string>());
  const [before, setBefore] = useState(ids);
  const [taken, setTaken] = useState<{ name: string; ids: string[] }>();
  if (before !== ids) {
    const gone = before.filter((id) => !ids.includes(id));
    const [first] = gone;
    const name = gone.length === 1 && first && names.get(first);
    setBefore(ids);
    setTaken(name ? { name, ids: before } : undefined);
  }
  return {
    removed: taken?.name,
    back: () => taken && putShortlist(taken.ids),
    seen: (services: ServiceItem[]) => {
      for (const { id, name } of services) names.set(id, words(name));
    },
  };
}
