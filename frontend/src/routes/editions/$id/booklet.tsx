import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { BookletPage } from "#/features/booklet/BookletPage";

export const Route = createFileRoute("/editions/$id/booklet")({
  component: () => {
    const { id } = Route.useParams();
    return <BookletPage id={id} sayWhen={whenInWords} />;
  },
});
