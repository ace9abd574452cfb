import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { EditionFigures, EditionPart } from "#/shared/api/opendoors";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { Attendance, OrganisationKind, When } from "#/shared/api/types";
import { formatDay, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { ComparedEditions } from "./ComparedEditions";
import styles from "./Figures.module.css";
import { numberInWords, toldColumns, toldNumbers } from "./format";
import { editionFiguresQuery } from "./queries";

type FiguresPageProps = {
  id: string;
  sayWhen: (when: When | null) => string;
  /** Says how many came, as it was told by hand; the agenda knows how. */
  sayCounts: (attendance: Attendance) => string[];
  /** Says a kind of organisation. */
  sayKind: (code: OrganisationKind) => string;
  /** Where who may tells numbers by hand; the agenda knows how. */
  byHand: ReactNode;
  /** The ways to other pages of the edition. */
  ways: ReactNode;
};

/** An edition in numbers, each with what it counts; by parts, and beside other editions. */
export function FiguresPage({ id, byHand, ways, ...say }: FiguresPageProps) {
  return (
    <Loaded query={useQuery(editionFiguresQuery(id))} skeleton={<PageSkeleton />}>
      {(figures) => (
        <Page
          heading={m.figures_heading({ name: words(figures.title) })}
          kicker={say.sayWhen(figures.when)}
          lead={m.figures_lead()}
          actions={
            <ButtonRow>
              <PrintButton />
              {ways}
            </ButtonRow>
          }
        >
          <Sections>
            {!figures.over && <Notice heading={m.figures_not_over()} />}
            <Whole figures={figures} />
            {figures.told && <Told said={say.sayCounts(figures.told)} />}
            {figures.counted.slots > 0 && <Parts figures={figures} sayKind={say.sayKind} />}
            <ComparedEditions here={id} sayWhen={say.sayWhen}>
              {byHand}
            </ComparedEditions>
          </Sections>
        </Page>
      )}
    </Loaded>
  );
}

function Whole({ figures: { counted } }: { figures: EditionFigures }) {
  return (
    <RecordSection heading={m.figures_counted()}>
      {counted.slots === 0 ? (
        <p>{m.figures_nothing_counted()}</p>
      ) : (
        <>
          <dl className={styles.numbers}>
            {toldNumbers(counted).map(({ key, name, value, means }) => (
              <div key={key}>
                <dt>{name}</dt>
                <dd className={styles.value}>{formatNumber(value)}</dd>
                <dd className={styles.means}>{means}</dd>
              </div>
            ))}
          </dl>
          {counted.visitors === null && <Note>{m.figures_few()}</Note>}
        </>
      )}
    </RecordSection>
  );
}

function Told({ said }: { said: string[] }) {
  return (
    <RecordSection heading={m.figures_told()}>
      <p>{m.figures_told_lead()}</p>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </RecordSection>
  );
}

type PartsProps = { figures: EditionFigures; sayKind: FiguresPageProps["sayKind"] };

function Parts({ figures, sayKind }: PartsProps) {
  const sayType = useLabels("types");
  const sayPlace = usePlaceNames();
  return (
    <>
      <By
        heading={m.figures_by_sector()}
        name={m.figures_sector()}
        parts={figures.bySector}
        say={sayType}
        lead
      />
      <By
        heading={m.figures_by_kind()}
        name={m.figures_kind()}
        parts={figures.byKind}
        say={(code) => sayKind(code as OrganisationKind)}
      />
      <By
        heading={m.figures_by_commune()}
        name={m.figures_commune()}
        parts={figures.byCommune}
        say={sayPlace}
      />
      <By heading={m.figures_by_day()} name={m.figures_day()} parts={figures.byDay} say={formatDay} />
    </>
  );
}

type ByProps = {
  heading: string;
  name: string;
  parts: EditionPart[];
  say: (code: string) => string;
  lead?: boolean;
};

function By({ heading, name, parts, say, lead = false }: ByProps) {
  const columns: Column<EditionPart>[] = [
    { heading: name, cell: ({ code }) => say(code) },
    ...toldColumns(parts.map(({ figures }) => figures)).map((column) => ({
      heading: column.name,
      cell: ({ figures }: EditionPart) => numberInWords(figures[column.key]),
    })),
  ];
  return (
    <RecordSection heading={heading}>
      {lead && <p>{m.figures_parts_lead()}</p>}
      <Table label={heading} columns={columns} rows={parts} keyOf={({ code }) => code} />
    </RecordSection>
  );
}
