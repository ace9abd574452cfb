import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { DecisionCards } from "./DecisionCards";
import { MeetingsAround } from "./FollowUpPage";
import { followUpQuery, linkedDecisionsQuery, linkedFollowUpQuery } from "./queries";

/** What a circle decided, in short, on its page. */
export function CircleDecisions({ circle }: { circle: string }) {
  const query = useQuery(followUpQuery(circle));
  return (
    <RecordSection heading={m.decisions_heading()}>
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {({ decided, open, closed, rights }) => (
          <>
            <p>
              {m.decisions_in_short({
                open: decided.filter(({ state }) => state === "OPEN").length + open.length,
                overdue: [...decided, ...open].filter(({ overdue }) => overdue).length,
                closed: closed.length,
              })}
            </p>
            <ButtonRow>
              <ButtonLink look="secondary" to="/circles/$id/decisions" params={{ id: circle }}>
                {rights.includes("RECORD") ? m.decisions_to_write() : m.decisions_register()}
              </ButtonLink>
              <ButtonLink look="secondary" to="/circles/$id/follow-up" params={{ id: circle }}>
                {m.decisions_to_follow_up()}
              </ButtonLink>
            </ButtonRow>
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}

/** The same, for who sits in a circle and reads by the link in a mail: all of it on one page. */
export function LinkedDecisions({ secret }: { secret: string }) {
  const followUp = useQuery(linkedFollowUpQuery(secret));
  const register = useInfiniteQuery(linkedDecisionsQuery(secret));
  return (
    <>
      <RecordSection heading={m.decisions_follow_up()}>
        <Loaded query={followUp} skeleton={<Skeleton blocks={1} />}>
          {(found) => (
            <>
              <MeetingsAround followUp={found} />
              <h3>{m.decisions_still_open()}</h3>
              {found.open.length === 0 && <p>{m.decisions_none_open()}</p>}
              <DecisionCards decisions={found.open} level={4} />
            </>
          )}
        </Loaded>
      </RecordSection>
      <RecordSection heading={m.decisions_register()}>
        <Loaded query={register} skeleton={<Skeleton blocks={1} />}>
          {({ pages }) => (
            <>
              {pages[0]?.total === 0 && <p>{m.decisions_none()}</p>}
              <DecisionCards decisions={pages.flatMap(({ items }) => items)} />
              {register.hasNextPage && (
                <Button
                  look="secondary"
                  busy={register.isFetchingNextPage}
                  onClick={() => register.fetchNextPage()}
                >
                  {m.decisions_more()}
                </Button>
              )}
            </>
          )}
        </Loaded>
      </RecordSection>
    </>
  );
}
