import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Circle } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { subjectsQuery } from "./queries";
import { SubjectCards } from "./SubjectCards";
import { Raiser } from "./SubjectForms";
import styles from "./Subjects.module.css";

/** The subjects of a circle: raised in it, or sent to it. */
export function SubjectsPage({ circle }: { circle: Circle }) {
  const { id } = circle;
  const query = useInfiniteQuery(subjectsQuery(id));
  const [raising, setRaising] = useState(false);
  const [done, setDone] = useState(false);
  const may = query.data?.pages[0]?.rights.includes("RAISE") ?? false;
  const finish = () => {
    setRaising(false);
    setDone(true);
  };
  return (
    <Page
      heading={m.subjects_of({ circle: words(circle.name) })}
      lead={m.subjects_lead()}
      kicker={
        <Link to="/circles/$id" params={{ id }}>
          {words(circle.name)}
        </Link>
      }
      actions={
        may &&
        !raising && (
          <Button
            onClick={() => {
              setDone(false);
              setRaising(true);
            }}
          >
            {m.subjects_raise()}
          </Button>
        )
      }
    >
      <div className={styles.list}>
        {done && <Done said={m.subjects_raised()} />}
        {raising && <Raiser circle={id} done={finish} close={() => setRaising(false)} />}
        <Loaded query={query}>
          {({ pages }) => (
            <>
              <h2>
                <span role="status">{m.subjects_count({ count: pages[0]?.total ?? 0 })}</span>
              </h2>
              {pages[0]?.total === 0 && <p>{m.subjects_none()}</p>}
              <SubjectCards subjects={pages.flatMap(({ items }) => items)} />
              {query.hasNextPage && (
                <Button
                  look="secondary"
                  busy={query.isFetchingNextPage}
                  onClick={() => query.fetchNextPage()}
                >
                  {m.subjects_more()}
                </Button>
              )}
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
