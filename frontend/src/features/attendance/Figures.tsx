import { useQuery } from "@tanstack/react-query";
import { useLabels } from "#/shared/api/reference";
import type { OrganisationKind, RegistrationFigureGroup } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { Bars } from "./Bars";
import { figuresQuery } from "./figures";

type FiguresProps = {
  event: string;
  /** Says a kind of organisation. */
  sayKind: (code: OrganisationKind) => string;
};

/** From which organisations people come, in numbers; nothing while nobody is registered. */
export function Figures({ event, sayKind }: FiguresProps) {
  const sayType = useLabels("types");
  const { data } = useQuery(figuresQuery(event));
  if (!data || data.registered === 0) return null;
  const saySector = (code: string) => (code === "SEVERAL" ? m.attendance_sector_several() : sayType(code));
  return (
    <RecordSection heading={m.attendance_figures()}>
      <p>{m.attendance_figures_lead()}</p>
      <h3>{m.attendance_by_kind()}</h3>
      <Groups
        label={m.attendance_by_kind()}
        name={m.attendance_kind()}
        groups={data.byKind}
        say={(code) => sayKind(code as OrganisationKind)}
      />
      <h3>{m.attendance_by_sector()}</h3>
      <p>{m.attendance_by_sector_lead()}</p>
      <Groups
        label={m.attendance_by_sector()}
        name={m.attendance_sector()}
        groups={data.bySector}
        say={saySector}
      />
    </RecordSection>
  );
}

type GroupsProps = {
  label: string;
  name: string;
  groups: RegistrationFigureGroup[];
  say: (code: string) => string;
};

function Groups({ label, name, groups, say }: GroupsProps) {
  const most = Math.max(...groups.map(({ registered }) => registered));
  const columns: Column<RegistrationFigureGroup>[] = [
    { heading: name, cell: ({ code }) => (code === null ? m.attendance_not_known() : say(code)) },
    { heading: m.attendance_on_the_list(), cell: ({ registered }) => formatNumber(registered) },
    { heading: m.attendance_with_seat(), cell: ({ confirmed }) => formatNumber(confirmed) },
    { heading: m.attendance_came(), cell: ({ present }) => formatNumber(present) },
    {
      heading: m.attendance_bars(),
      cell: ({ registered, present }) => <Bars all={registered} some={present} most={most} />,
    },
  ];
  return <Table label={label} columns={columns} rows={groups} keyOf={({ code }) => code ?? ""} />;
}
