import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EditionItem } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { today } from "#/shared/lib/today";
import { ButtonLink } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Loaded } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import { weeksQuery } from "./queries";

type WeekChooserProps = { bassins: string[]; sayWhen: (when: EditionItem["when"]) => string };

/** Of which event one makes an edition: one of those to come, or another that one creates first. */
export function WeekChooser({ bassins, sayWhen }: WeekChooserProps) {
  const query = useQuery(weeksQuery(bassins, today()));
  return (
    <Page heading={m.editions_new_heading()} lead={m.editions_new_lead()}>
      <RecordSection heading={m.editions_choose_event()}>
        <Loaded query={query}>
          {(weeks) => (
            <>
              {weeks.length === 0 && <p>{m.editions_no_event()}</p>}
              <CardList
                items={weeks}
                keyOf={({ id }) => id}
                card={({ id, title, when }) => (
                  <Card
                    name={
                      <Link to="/editions/new" search={{ event: id }}>
                        <Words of={title} />
                      </Link>
                    }
                  >
                    <CardFacts>{when && <span>{sayWhen(when)}</span>}</CardFacts>
                  </Card>
                )}
              />
              <p>
                <ButtonLink look="secondary" to="/events/new">
                  {m.editions_create_event()}
                </ButtonLink>
              </p>
            </>
          )}
        </Loaded>
      </RecordSection>
    </Page>
  );
}
