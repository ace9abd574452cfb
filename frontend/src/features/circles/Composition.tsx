import { useQuery } from "@tanstack/react-query";
import { usePlaceNames } from "#/shared/api/reference";
import type { CircleComposition, CirclePart, OrganisationKind } from "#/shared/api/types";
import { formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Note } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import styles from "./Circles.module.css";
import { compositionQuery } from "./queries";

type SayKind = (kind: OrganisationKind) => string;

/** Whom a circle has today and whom it lacks: by sector, by kind of organisation and by commune. */
export function Composition({ id, sayKind }: { id: string; sayKind: SayKind }) {
  return (
    <Loaded query={useQuery(compositionQuery(id))} skeleton={<Skeleton blocks={1} />}>
      {(composition) => (
        <>
          <CompositionParts composition={composition} sayKind={sayKind} />
          <Note>{m.circles_counted()}</Note>
        </>
      )}
    </Loaded>
  );
}

type CompositionPartsProps = { composition: CircleComposition; sayKind: SayKind };

/** A composition: today's, or how it would be with others. */
export function CompositionParts({ composition, sayKind }: CompositionPartsProps) {
  const placeName = usePlaceNames();
  const say = (code: string) => sayKind(code as OrganisationKind);
  const { sectors, kinds, communes } = composition;
  return (
    <>
      <Missing composition={composition} say={say} placeName={placeName} />
      <div className={styles.parts}>
        <Parts heading={m.circles_sectors()} parts={sectors} say={(code) => code} />
        <Parts heading={m.circles_kinds()} parts={kinds} say={say} />
        <Parts heading={m.circles_communes()} parts={communes} say={placeName} />
      </div>
    </>
  );
}

type MissingProps = {
  composition: CircleComposition;
  say: (code: string) => string;
  placeName: (code: string) => string;
};

/** Who is looked for, in one sentence. */
function Missing({
  composition: { seated, minimum, sectors, kinds, communes },
  say,
  placeName,
}: MissingProps) {
  const missing = [
    ...lacking(sectors, (code) => code),
    ...lacking(kinds, say),
    ...lacking(communes, placeName),
  ];
  const few = minimum !== null && seated < minimum;
  const wanted = [...sectors, ...kinds, ...communes].some((part) => part.wanted > 0);
  if (missing.length === 0 && !few) {
    return wanted ? <Notice kind="success" heading={m.circles_nobody_missing()} /> : null;
  }
  return (
    <Notice kind="warning" heading={m.circles_missing()}>
      {few && <p>{m.circles_too_few({ count: (minimum ?? 0) - seated })}</p>}
      {missing.length > 0 && <p>{formatList(missing)}</p>}
    </Notice>
  );
}

function lacking(parts: CirclePart[], say: (code: string) => string): string[] {
  return parts
    .filter((part) => part.missing > 0)
    .map((part) => m.circles_missing_of({ count: part.missing, what: called(part, say) }));
}

function called({ name, code }: CirclePart, say: (code: string) => string): string {
  if (code === null) return m.circles_unknown();
  return words(name) || say(code);
}

type PartsProps = { heading: string; parts: CirclePart[]; say: (code: string) => string };

function Parts({ heading, parts, say }: PartsProps) {
  // That nothing is known of anybody tells nothing.
  if (parts.every(({ code }) => code === null)) return null;
  return (
    <div className={styles.part}>
      <h3>{heading}</h3>
      <Table
        label={heading}
        rows={parts}
        keyOf={({ code }) => code ?? ""}
        columns={[
          { heading, cell: (part) => called(part, say) },
          { heading: m.circles_wanted(), cell: ({ wanted }) => (wanted > 0 ? String(wanted) : "–") },
          { heading: m.circles_have(), cell: ({ have }) => String(have) },
          {
            heading: m.circles_lacks(),
            cell: ({ missing }) => (missing > 0 ? <Tag kind="warning">{String(missing)}</Tag> : "0"),
          },
        ]}
      />
    </div>
  );
}
