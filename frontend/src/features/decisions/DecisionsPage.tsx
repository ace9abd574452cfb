import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Circle, DecisionState } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { DecisionCards } from "./DecisionCards";
import { Recorder } from "./DecisionForms";
import styles from "./Decisions.module.css";
import { stateInWords } from "./format";
import { decisionsQuery, states } from "./queries";

type DecisionsPageProps = {
  circle: Circle;
  state: DecisionState | undefined;
  onState: (state: DecisionState | undefined) => void;
};

/** The register of what a circle decided. */
export function DecisionsPage({ circle, state, onState }: DecisionsPageProps) {
  const { id } = circle;
  const query = useInfiniteQuery(decisionsQuery(id, state));
  const [recording, setRecording] = useState(false);
  const [done, setDone] = useState(false);
  const may = query.data?.pages[0]?.rights.includes("RECORD") ?? false;
  return (
    <Page
      heading={m.decisions_register()}
      lead={m.decisions_register_lead()}
      kicker={
        <Link to="/circles/$id" params={{ id }}>
          {words(circle.name)}
        </Link>
      }
      actions={
        <ButtonRow>
          {may && !recording && (
            <Button
              onClick={() => {
                setDone(false);
                setRecording(true);
              }}
            >
              {m.decisions_record()}
            </Button>
          )}
          <ButtonLink look="secondary" to="/circles/$id/follow-up" params={{ id }}>
            {m.decisions_to_follow_up()}
          </ButtonLink>
        </ButtonRow>
      }
    >
      <div className={styles.list}>
        {done && <Done said={m.decisions_recorded()} />}
        {recording && (
          <Recorder
            circle={id}
            done={() => {
              setRecording(false);
              setDone(true);
            }}
            close={() => setRecording(false)}
          />
        )}
        <div className={styles.filter}>
          <SelectField
            id="state"
            label={m.decisions_state()}
            none={m.decisions_every_state()}
            value={state ?? ""}
            options={states.map((code) => ({ code, label: stateInWords(code) }))}
            onChange={(chosen) => onState(states.find((each) => each === chosen))}
          />
        </div>
        <Loaded query={query}>
          {({ pages }) => (
            <>
              <h2>
                <span role="status">{m.decisions_count({ count: pages[0]?.total ?? 0 })}</span>
              </h2>
              {pages[0]?.total === 0 && <p>{m.decisions_none()}</p>}
              <DecisionCards decisions={pages.flatMap(({ items }) => items)} circle={id} />
              {query.hasNextPage && (
                <Button
                  look="secondary"
                  busy={query.isFetchingNextPage}
                  onClick={() => query.fetchNextPage()}
                >
                  {m.decisions_more()}
                </Button>
              )}
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
