import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { MyRegistration, When } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import { stateInWords } from "./format";
import { myRegistrationsQuery } from "./queries";
import styles from "./Registering.module.css";

type MyRegistrationsProps = { whenInWords: (when: When | null) => string };

/** The registrations of the reader's address, each leading to its own page. */
export function MyRegistrations({ whenInWords }: MyRegistrationsProps) {
  const query = useInfiniteQuery(myRegistrationsQuery);
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
      {({ pages }) => (
        <>
          {pages[0]?.total === 0 && <None />}
          <CardList
            items={pages.flatMap((page) => page.items)}
            card={(registration) => (
              <RegistrationCard registration={registration} when={whenInWords(registration.event.when)} />
            )}
            keyOf={({ id }) => id}
          />
          {query.hasNextPage && (
            <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
              {m.registrations_more()}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function None() {
  return (
    <p>
      {m.registrations_none_mine()} <Link to="/events">{m.registrations_to_agenda()}</Link>
    </p>
  );
}

type RegistrationCardProps = { registration: MyRegistration; when: string };

function RegistrationCard({ registration, when }: RegistrationCardProps) {
  const { event, name, registeredBy, state, rank, offeredUntil, link } = registration;
  return (
    <Card
      name={
        <Link to="/my-registration" hash={link ?? ""}>
          <Words of={event.title} />
        </Link>
      }
    >
      <Tags>
        {[
          <Tag key="state" kind={kinds[state] ?? "plain"}>
            {state === "WAITING" && rank !== null
              ? m.registrations_state_rank({ rank: String(rank) })
              : stateInWords(state)}
          </Tag>,
          event.state === "CANCELLED" && (
            <Tag key="event" kind="danger">
              {m.registrations_event_cancelled_tag()}
            </Tag>
          ),
          event.state === "POSTPONED" && (
            <Tag key="event" kind="warning">
              {m.registrations_event_postponed_tag()}
            </Tag>
          ),
        ].filter(Boolean)}
      </Tags>
      <CardFacts>
        <span className={styles.when}>{when}</span>
        {registeredBy && <span>{m.registrations_for({ name: name ?? "" })}</span>}
        {offeredUntil && <span>{m.registrations_answer_until({ until: formatInstant(offeredUntil) })}</span>}
      </CardFacts>
    </Card>
  );
}

const kinds: Partial<Record<MyRegistration["state"], "success" | "warning" | "danger">> = {
  CONFIRMED: "success",
  OFFERED: "warning",
  REFUSED: "danger",
};
