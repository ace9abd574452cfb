import { useInfiniteQuery } from "@tanstack/react-query";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonLink } from "#/shared/ui/Button";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { linkedSubjectsQuery, subjectsQuery } from "./queries";
import { SubjectCards } from "./SubjectCards";

const shown = 3;

/** What was raised in a circle, or sent to it, in short, on its page. */
export function CircleSubjects({ circle }: { circle: string }) {
  const query = useInfiniteQuery(subjectsQuery(circle));
  return (
    <RecordSection heading={m.subjects_heading()}>
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {({ pages }) => (
          <>
            {pages[0]?.total === 0 && <p>{m.subjects_none()}</p>}
            <SubjectCards subjects={pages[0]?.items.slice(0, shown) ?? []} />
            <p>
              <ButtonLink look="secondary" to="/circles/$id/subjects" params={{ id: circle }}>
                {m.subjects_to_list()}
              </ButtonLink>
            </p>
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}

/** The same, for who sits in a circle and reads by the link in a mail. */
export function LinkedSubjects({ secret }: { secret: string }) {
  const query = useInfiniteQuery(linkedSubjectsQuery(secret));
  return (
    <RecordSection heading={m.subjects_heading()}>
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {({ pages }) => (
          <>
            {pages[0]?.total === 0 && <p>{m.subjects_none()}</p>}
            <SubjectCards subjects={pages.flatMap(({ items }) => items)} linked />
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.subjects_more()}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}
