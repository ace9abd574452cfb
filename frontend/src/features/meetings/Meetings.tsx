import { type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Circle, CircleKind, MeetingItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import { ownInWords, peopleInWords, quorumInWords, type Say } from "./format";
import styles from "./Meetings.module.css";
import { linkedMeetingsQuery, meetingsQuery } from "./queries";

/** As which type of event the meeting of a circle starts; whoever writes it may choose another. */
const types: Record<CircleKind, string> = {
  ...{ CAB: "CAB", CAR: "CAR", CDP: "CDP", STEERING_COMMITTEE: "GT", WORKING_GROUP: "GT" },
};

/** The meetings of a circle on its page: the next ones, and those that have been; who runs it creates one, and reads who came. */
export function Meetings({ circle, say }: { circle: Circle; say: Say }) {
  const query = useInfiniteQuery(meetingsQuery(circle.id));
  return (
    <RecordSection heading={m.meetings_heading()}>
      {circle.rights.includes("EDIT") && <Acts circle={circle} />}
      <List
        query={query}
        say={say}
        name={(meeting) => (
          <Link to="/events/$id" params={{ id: meeting.id }}>
            <Words of={meeting.title} />
          </Link>
        )}
      />
    </RecordSection>
  );
}

function Acts({ circle: { id, kind, bassin } }: { circle: Circle }) {
  return (
    <ButtonRow>
      <ButtonLink
        look="secondary"
        to="/events/new"
        search={{ type: types[kind], bassin: bassin ?? "REGION", circle: id }}
      >
        {m.meetings_create()}
      </ButtonLink>
      <ButtonLink look="secondary" to="/circles/$id/presence" params={{ id }}>
        {m.meetings_presence()}
      </ButtonLink>
    </ButtonRow>
  );
}

type LinkedMeetingsProps = {
  secret: string;
  say: Say;
  /** What was told and brought of a meeting, read by the same link. */
  partsOf: (event: string) => ReactNode;
};

/** The meetings of the circle in which who holds a link sits: they answer by it, and read what is for members. */
export function LinkedMeetings({ secret, say, partsOf }: LinkedMeetingsProps) {
  return (
    <RecordSection heading={m.meetings_heading()}>
      <List
        query={useInfiniteQuery(linkedMeetingsQuery(secret))}
        say={say}
        name={({ title }) => <Words of={title} />}
        partsOf={partsOf}
      />
    </RecordSection>
  );
}

type Fetched = { pages: { items: MeetingItem[]; total: number }[] };

type ListProps = {
  query: UseInfiniteQueryResult<Fetched>;
  say: Say;
  name: (meeting: MeetingItem) => ReactNode;
  partsOf?: (event: string) => ReactNode;
};

function List({ query, ...shown }: ListProps) {
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={2} />}>
      {({ pages }) => {
        const meetings = pages.flatMap(({ items }) => items);
        return (
          <div className={styles.meetings}>
            {meetings.length === 0 && <p>{m.meetings_none()}</p>}
            <Part heading={m.meetings_next()} meetings={meetings.filter(({ over }) => !over)} {...shown} />
            <Part heading={m.meetings_past()} meetings={meetings.filter(({ over }) => over)} {...shown} />
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.meetings_more()}
              </Button>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

type PartProps = Omit<ListProps, "query"> & { heading: string; meetings: MeetingItem[] };

function Part({ heading, meetings, ...shown }: PartProps) {
  if (meetings.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <CardList
        items={meetings}
        keyOf={({ id }) => id}
        card={(meeting) => <Meeting meeting={meeting} {...shown} />}
      />
    </>
  );
}

function Meeting({ meeting, say, name, partsOf }: Omit<ListProps, "query"> & { meeting: MeetingItem }) {
  const { id, when, placeName, online, state, quorum, own, over } = meeting;
  const off = state === "CANCELLED" || state === "POSTPONED";
  return (
    <Card name={name(meeting)} level={4}>
      {(off || quorum) && (
        <Tags>
          {[
            off && (
              <Tag key="state" kind="warning">
                {say.state(state)}
              </Tag>
            ),
            !off && quorum && (
              <Tag key="quorum" kind={quorum.reached ? "success" : "warning"}>
                {quorumInWords(meeting)}
              </Tag>
            ),
          ].filter(Boolean)}
        </Tags>
      )}
      <CardFacts>
        <span>{say.when(when)}</span>
        {placeName && <Words of={placeName} />}
        {online && <span>{m.meetings_online()}</span>}
        {!off && peopleInWords(meeting).map((fact) => <span key={fact}>{fact}</span>)}
        {own && !over && !off && <span>{ownInWords(own)}</span>}
      </CardFacts>
      {own?.link && own.answer !== "COMES" && (
        <p className={styles.answer}>
          <Link to="/my-invitation" hash={own.link}>
            {m.meetings_answer()}
          </Link>
        </p>
      )}
      {partsOf?.(id)}
    </Card>
  );
}
