import { createFileRoute } from "@tanstack/react-router";
import { attendanceInWords, whenInWords } from "#/features/agenda/format";
import { FiguresPage } from "#/features/figures/FiguresPage";
import { kindInWords } from "#/features/organisations/format";

export const Route = createFileRoute("/editions/$id/figures")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <FiguresPage
        key={id}
        id={id}
        sayWhen={whenInWords}
        sayCounts={attendanceInWords}
        sayKind={kindInWords}
      />
    );
  },
});
