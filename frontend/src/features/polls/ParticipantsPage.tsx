import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { consultationQuery } from "#/shared/api/consultations";
import type { ProposedGroups } from "#/shared/api/polls";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Choices, TextField } from "#/shared/ui/Field";
import { Loaded, PageSkeleton, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { NewPersonForm } from "./NewPersonForm";
import { PairSection } from "./PairSection";
import { PersonCard } from "./PersonCard";
import styles from "./Polls.module.css";
import { participantsQuery, proposedGroupsQuery } from "./queries";

/** Who takes part in a consultation, for its team: found, arranged, paired. */
export function ParticipantsPage({ id }: { id: string }) {
  const asked = useQuery(consultationQuery(id));
  const proposed = useQuery(proposedGroupsQuery(id));
  // One form at a time: their fields are called alike.
  const [open, setOpen] = useState<string>();
  return (
    <Page
      heading={m.polls_people_heading()}
      kicker={
        <Link to="/consultations/$id" params={{ id }}>
          {words(asked.data?.question) || m.polls_back()}
        </Link>
      }
      lead={m.polls_people_lead()}
    >
      <Loaded query={proposed} skeleton={<PageSkeleton />}>
        {(groups) => (
          <Sections>
            <ButtonRow>
              <ButtonLink look="secondary" to="/consultations/$id/poll" params={{ id }}>
                {m.polls_to_poll()}
              </ButtonLink>
            </ButtonRow>
            {groups.rights.includes("REMIND") && <NewPerson {...{ id, open, setOpen }} />}
            <People {...{ id, groups, open, setOpen }} />
            <PairSection id={id} editable={groups.rights.includes("EDIT")} />
          </Sections>
        )}
      </Loaded>
    </Page>
  );
}

type OpenProps = { id: string; open: string | undefined; setOpen: (open: string | undefined) => void };

const newPerson = "new";

function NewPerson({ id, open, setOpen }: OpenProps) {
  const [added, setAdded] = useState<string>();
  const close = () => setOpen(undefined);
  return (
    <>
      {added && <Done said={m.polls_person_added({ name: added })} />}
      {open === newPerson ? (
        <NewPersonForm
          id={id}
          onAdded={(name) => {
            setAdded(name);
            close();
          }}
          onClose={close}
        />
      ) : (
        <ButtonRow>
          <Button
            look="secondary"
            onClick={() => {
              setAdded(undefined);
              setOpen(newPerson);
            }}
          >
            {m.polls_add_person()}
          </Button>
        </ButtonRow>
      )}
    </>
  );
}

function People({ id, groups, open, setOpen }: OpenProps & { groups: ProposedGroups }) {
  const [typed, setTyped] = useState("");
  const [answered, setAnswered] = useState("");
  const [wishing, setWishing] = useState(false);
  const q = useRested(typed.trim(), 250);
  const people = useQuery(
    participantsQuery(id, {
      q: q || null,
      ...(answered && { answered: answered === "YES" }),
      ...(wishing && { wishing }),
    }),
  );
  return (
    <RecordSection heading={m.polls_people_heading()}>
      <search className={styles.cards}>
        <TextField
          id="people-search"
          type="search"
          label={m.polls_search()}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Choices
          id="people-answered"
          label={m.polls_filter_answered()}
          options={[
            { code: "", label: m.polls_filter_all() },
            { code: "YES", label: m.polls_filter_yes_answered() },
            { code: "NO", label: m.polls_filter_not_answered() },
          ]}
          chosen={[answered]}
          onChange={([chosen]) => setAnswered(chosen ?? "")}
          several={false}
        />
        <Choices
          id="people-wishing"
          label={m.polls_my_wishes()}
          options={[{ code: "YES", label: m.polls_filter_wishing() }]}
          chosen={wishing ? ["YES"] : []}
          onChange={(chosen) => setWishing(chosen.length > 0)}
        />
      </search>
      <p role="status">{people.data && m.polls_people_count({ count: String(people.data.length) })}</p>
      <Loaded query={people} skeleton={<Skeleton />}>
        {(all) =>
          all.length === 0 ? (
            <p>{m.polls_people_found_none()}</p>
          ) : (
            <ul className={styles.cards}>
              {all.map((person) => (
                <li key={person.id}>
                  <PersonCard
                    {...{ id, person, groups }}
                    open={open === person.id}
                    onOpen={(opens) => setOpen(opens ? person.id : undefined)}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </RecordSection>
  );
}
