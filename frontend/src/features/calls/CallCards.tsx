import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import type { Call } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { ShortText, Words } from "#/shared/ui/Words";
import styles from "./Calls.module.css";
import { stateInWords, windowInWords } from "./format";
import { circleCallsQuery, openCallsQuery } from "./queries";

/** The calls that one may answer today; nothing where there are none. */
export function OpenCalls({ bassin }: { bassin?: string | undefined }) {
  const { data } = useQuery(openCallsQuery(bassin));
  if (!data || data.total === 0) return null;
  return (
    <div className={styles.open}>
      <RecordSection heading={m.calls_open_heading()}>
        <CardList
          items={data.items}
          keyOf={({ id }) => id}
          card={(call) => (
            <Card
              name={
                <Link to="/calls/$id" params={{ id: call.id }}>
                  {m.calls_of({ circle: words(call.circle.name) })}
                </Link>
              }
            >
              <ShortText of={call.text} />
              <CardFacts>{windowInWords(call)}</CardFacts>
            </Card>
          )}
        />
      </RecordSection>
    </div>
  );
}

type CircleCallsProps = {
  id: string;
  /** Whether the reader runs the circle. */
  runs: boolean;
};

/** The calls of a circle, on its page; who runs it writes another one. */
export function CircleCalls({ id, runs }: CircleCallsProps) {
  const query = useQuery(circleCallsQuery(id));
  if (!runs && (query.data?.total ?? 0) === 0) return null;
  return (
    <RecordSection heading={m.calls_heading()}>
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{m.calls_none()}</p>}
            <CardList
              items={items}
              keyOf={(call) => call.id}
              card={(call) => <OneCall call={call} runs={runs} />}
            />
          </>
        )}
      </Loaded>
      {runs && (
        <p>
          <ButtonLink look="secondary" to="/circles/$id/calls/new" params={{ id }}>
            <Plus size={18} aria-hidden />
            {m.calls_new()}
          </ButtonLink>
        </p>
      )}
    </RecordSection>
  );
}

function OneCall({ call, runs }: { call: Call; runs: boolean }) {
  const said = windowInWords(call);
  return (
    <Card
      name={
        runs ? (
          <Link to="/circles/$id/calls/$call" params={{ id: call.circle.id, call: call.id }}>
            {said}
          </Link>
        ) : (
          <Link to="/calls/$id" params={{ id: call.id }}>
            {said}
          </Link>
        )
      }
    >
      <CardFacts>
        <CallState call={call} />
        {call.candidacies !== null && <span>{m.calls_count({ count: call.candidacies })}</span>}
      </CardFacts>
    </Card>
  );
}

/** Where a call stands, as a word. */
export function CallState({ call: { state } }: { call: Pick<Call, "state"> }) {
  const kind = ({ OPEN: "success", CLOSED: "warning", DRAFT: "plain", COMING: "plain" } as const)[state];
  return <Tag kind={kind}>{stateInWords(state)}</Tag>;
}

/** The circle that calls, which leads to its page where it has one for everybody. */
export function CallingCircle({ call: { circle } }: { call: Pick<Call, "circle"> }) {
  if (!circle.listed) return <Words of={circle.name} />;
  return (
    <Link to="/circles/$id" params={{ id: circle.id }}>
      <Words of={circle.name} />
    </Link>
  );
}
