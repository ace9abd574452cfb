import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ComparedEdition } from "#/shared/api/opendoors";
import type { When } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Words } from "#/shared/ui/Words";
import { comparedInWords } from "./format";
import { comparedEditionsQuery } from "./queries";

type ComparedEditionsProps = {
  /** The edition whose page this is. */
  here: string;
  sayWhen: (when: When | null) => string;
  /** How numbers are told by hand. */
  children: ReactNode;
};

/** All editions side by side, with which numbers stand for each. */
export function ComparedEditions({ here, sayWhen, children }: ComparedEditionsProps) {
  return (
    <RecordSection heading={m.figures_compare()}>
      <p>{m.figures_compare_lead()}</p>
      <Loaded query={useQuery(comparedEditionsQuery)}>
        {(editions) => (
          <Table
            label={m.figures_compare()}
            rows={editions}
            keyOf={({ id }) => id}
            columns={[
              { heading: m.figures_edition(), cell: (edition) => <Edition edition={edition} here={here} /> },
              { heading: m.figures_when(), cell: ({ when }) => sayWhen(when) },
              { heading: m.figures_services(), cell: (edition) => comparedInWords(edition).services },
              { heading: m.figures_visitors(), cell: (edition) => comparedInWords(edition).visitors },
              { heading: m.figures_visits(), cell: (edition) => comparedInWords(edition).visits },
            ]}
          />
        )}
      </Loaded>
      <Note>{m.figures_compare_by_hand()}</Note>
      {children}
    </RecordSection>
  );
}

function Edition({ edition, here }: { edition: ComparedEdition; here: string }) {
  const { id, title } = edition;
  return (
    <>
      {id === here ? (
        <Words of={title} />
      ) : (
        <Link to="/editions/$id/figures" params={{ id }}>
          <Words of={title} />
        </Link>
      )}
      <Note>{comparedInWords(edition).source}</Note>
    </>
  );
}
