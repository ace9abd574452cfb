import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { usePlaceNames } from "#/shared/api/reference";
import type { Call, Candidacy, CircleComposition, OrganisationKind } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Choices } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Note } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import styles from "./Calls.module.css";
import { candidacyInWords, organisationInWords, sectorInWords } from "./format";
import { candidaciesQuery, compositionWithQuery } from "./queries";

export type CandidacyListProps = {
  call: Call;
  sayKind: (kind: OrganisationKind) => string;
  /** How whom a circle has and whom it lacks is shown. */
  compositionOf: (composition: CircleComposition) => ReactNode;
};

/** Who answered a call: chosen ones beside each other, and how the circle would be with them. */
export function CandidacyList({ call, sayKind, compositionOf }: CandidacyListProps) {
  const query = useInfiniteQuery(candidaciesQuery(call.circle.id, call.id));
  const [chosen, setChosen] = useState<string[]>([]);
  const columns = useColumns(call, sayKind);
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={2} />}>
      {({ pages }) => {
        const all = pages.flatMap(({ items }) => items);
        const undecided = all.filter(({ rights }) => rights.includes("ACCEPT"));
        const compared = undecided.filter(({ id }) => chosen.includes(id));
        return (
          <>
            <Note>{m.calls_read_by()}</Note>
            {all.length === 0 && <p>{m.calls_no_candidacies()}</p>}
            {all.length > 0 && (
              <Table label={m.calls_candidacies()} rows={all} keyOf={({ id }) => id} columns={columns} />
            )}
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.calls_more()}
              </Button>
            )}
            {undecided.length > 0 && (
              <div className={styles.compared}>
                <h3>{m.calls_compare()}</h3>
                <Choices
                  id="chosen"
                  label={m.calls_choose()}
                  hint={m.calls_choose_hint()}
                  options={undecided.map(({ id, name }) => ({ code: id, label: name ?? "" }))}
                  chosen={compared.map(({ id }) => id)}
                  onChange={setChosen}
                  optional
                />
                {compared.length > 0 && <SideBySide call={call} compared={compared} sayKind={sayKind} />}
                <With call={call} compared={compared} compositionOf={compositionOf} />
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

type SayKind = CandidacyListProps["sayKind"];

function useColumns(call: Call, sayKind: SayKind): Column<Candidacy>[] {
  const placeName = usePlaceNames();
  return [
    {
      heading: m.common_person_name(),
      cell: ({ id, name }) => (
        <Link
          to="/circles/$id/calls/$call/candidacies/$candidacy"
          params={{ id: call.circle.id, call: call.id, candidacy: id }}
        >
          {name ?? m.calls_erased()}
        </Link>
      ),
    },
    {
      heading: m.calls_organisation(),
      cell: (each) => {
        const { organisationKind: kind, organisationCommune: commune } = each;
        const known = [kind && sayKind(kind), commune && placeName(commune)].filter(Boolean).join(" · ");
        return (
          <>
            {organisationInWords(each) || "–"}
            {known && <Note>{known}</Note>}
          </>
        );
      },
    },
    { heading: m.calls_sector(), cell: ({ sector }) => sectorInWords(call, sector) || "–" },
    { heading: m.calls_state(), cell: ({ state }) => <CandidacyState state={state} /> },
  ];
}

/** How far a candidacy has come, as a word. */
export function CandidacyState({ state }: Pick<Candidacy, "state">) {
  const kind = ({ SUBMITTED: "plain", RESERVE: "warning", ACCEPTED: "success", REFUSED: "plain" } as const)[
    state
  ];
  return <Tag kind={kind}>{candidacyInWords(state)}</Tag>;
}

type ComparedProps = { call: Call; compared: Candidacy[] };

/** Why each of them wants to sit there. */
function SideBySide({ call, compared, sayKind }: ComparedProps & { sayKind: SayKind }) {
  return (
    <ul className={styles.beside}>
      {compared.map((each) => (
        <li key={each.id} className={styles.candidate}>
          <h4>{each.name}</h4>
          <p>
            {[
              each.function,
              organisationInWords(each),
              each.organisationKind && sayKind(each.organisationKind),
              sectorInWords(call, each.sector),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p className={styles.motivation}>{each.motivation}</p>
        </li>
      ))}
    </ul>
  );
}

type WithProps = ComparedProps & Pick<CandidacyListProps, "compositionOf">;

/** Whom the circle would have and lack with them. */
function With({ call, compared, compositionOf }: WithProps) {
  const ids = compared.map(({ id }) => id);
  const query = useQuery(compositionWithQuery(call.circle.id, call.id, ids));
  return (
    <div>
      <h3>
        <span role="status">{m.calls_with({ count: ids.length })}</span>
      </h3>
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {(composition) => compositionOf(composition)}
      </Loaded>
    </div>
  );
}
