import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { OccurrenceFigures } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { Bars } from "./Bars";
import { trendQuery } from "./figures";

type TrendProps = {
  series: string;
  sayWhen: (when: OccurrenceFigures["when"]) => string;
};

/** How many came to the last dates of a series; nothing before the first. */
export function Trend({ series, sayWhen }: TrendProps) {
  const { data } = useQuery(trendQuery(series));
  if (!data || data.total === 0) return null;
  const came = ({ present, walkIns }: OccurrenceFigures) => present + walkIns;
  const most = Math.max(...data.items.map((each) => Math.max(each.registered, came(each))));
  const columns: Column<OccurrenceFigures>[] = [
    {
      heading: m.attendance_date(),
      cell: ({ eventId, when }) => (
        <Link to="/events/$id/registrations" params={{ id: eventId }}>
          {sayWhen(when)}
        </Link>
      ),
    },
    { heading: m.attendance_on_the_list(), cell: ({ registered }) => formatNumber(registered) },
    {
      heading: m.attendance_came_in_all(),
      cell: (each) => (
        <>
          {formatNumber(came(each))}
          {each.walkIns > 0 && ` ${m.attendance_came_without({ count: each.walkIns })}`}
        </>
      ),
    },
    {
      heading: m.attendance_bars_of_date(),
      cell: (each) => <Bars all={each.registered} some={came(each)} most={most} />,
    },
  ];
  return (
    <RecordSection heading={m.attendance_trend()}>
      <p>{m.attendance_trend_lead()}</p>
      <Table
        label={m.attendance_trend()}
        columns={columns}
        rows={data.items}
        keyOf={({ eventId }) => eventId}
      />
      {data.total > data.items.length && <p>{m.attendance_trend_last({ count: data.items.length })}</p>}
    </RecordSection>
  );
}
