import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { Pencil, Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { Edition } from "#/shared/api/opendoors";
import { usePlaceNames } from "#/shared/api/reference";
import { formatDay, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useMe } from "#/shared/session/session";
import { Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Page } from "#/shared/ui/Page";
import { Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import styles from "./Editions.module.css";
import { daysInWords, phaseInWords } from "./format";
import { useRemoveEdition } from "./mutations";
import { PhaseTag } from "./PhaseTag";

type EditionPageProps = {
  edition: Edition;
  sayWhen: (when: Edition["when"]) => string;
  /** The links to its pages, each for who may read it. */
  pages: ReactNode[];
  children: ReactNode;
};

/** An edition: what it asks, where it stands, and what one can do now. */
export function EditionPage({ edition, sayWhen, pages, children }: EditionPageProps) {
  const { done } = useLocation().state;
  const nameOf = usePlaceNames();
  return (
    <Page
      title={words(edition.title)}
      heading={<Words of={edition.title} />}
      kicker={<PhaseTag edition={edition} />}
      lead={`${sayWhen(edition.when)} · ${formatList(edition.bassins.map(nameOf))}`}
      actions={<Actions edition={edition} />}
    >
      {done && <Done said={done === "created" ? m.editions_created() : m.editions_saved()} />}
      <Sections>
        <nav aria-label={m.editions_pages()}>
          <ul className={styles.pages}>
            {pages.map((page, i) => (
              <li key={i}>{page}</li>
            ))}
            <li>
              <Link to="/events/$id" params={{ id: edition.id }}>
                {m.editions_event()}
              </Link>
            </li>
          </ul>
        </nav>
        <RecordSection heading={m.editions_phases()}>
          <Phases edition={edition} />
        </RecordSection>
        <RecordSection heading={m.editions_call()}>
          <Prose of={edition.call} />
        </RecordSection>
        {children}
        <Removing edition={edition} />
      </Sections>
    </Page>
  );
}

/** Who is not signed in may apply once they are: the form asks them to. */
function Actions({ edition: { id, rights, phase } }: { edition: Edition }) {
  const me = useMe();
  return (
    <ButtonRow>
      {(rights.includes("APPLY") || (phase === "APPLICATIONS" && me?.signedIn === false)) && (
        <ButtonLink to="/open-doors/new" search={{ edition: id }}>
          <Plus size={18} aria-hidden />
          {m.editions_apply()}
        </ButtonLink>
      )}
      {rights.includes("EDIT") && (
        <ButtonLink look="secondary" to="/editions/$id/edit" params={{ id }}>
          <Pencil size={18} aria-hidden />
          {m.editions_edit()}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function Phases({ edition }: { edition: Edition }) {
  return (
    <>
      <p>{m.editions_phases_lead()}</p>
      <ol className={styles.phases}>
        {edition.phases.map(({ phase, from, until }) => (
          <li
            key={phase}
            className={styles.phase}
            {...(phase === edition.phase && { "aria-current": "step" as const })}
          >
            <p>
              {phaseInWords(phase)}
              {phase === edition.phase && ` (${m.editions_now()})`}
            </p>
            <p>{daysInWords({ from, until })}</p>
          </li>
        ))}
      </ol>
      <Note>{m.editions_programme_from({ day: formatDay(edition.programmeFrom) })}</Note>
    </>
  );
}

function Removing({ edition }: { edition: Edition }) {
  const navigate = useNavigate();
  const mutation = useRemoveEdition(edition, () => navigate({ to: "/editions", state: { done: "saved" } }));
  const acts = [
    {
      code: "REMOVE" as const,
      label: m.editions_remove(),
      look: "danger" as const,
      done: m.editions_saved(),
      ask: { heading: m.editions_remove_ask(), consequence: m.editions_remove_consequence() },
    },
  ];
  return (
    <Acts
      label={m.editions_remove()}
      acts={acts.filter(({ code }) => edition.rights.includes(code))}
      arrived={undefined}
      mutation={mutation}
    />
  );
}
