import { createFileRoute } from "@tanstack/react-router";
import { EventSuggester } from "#/features/suggestions/EventSuggester";
import { useMe } from "#/shared/session/session";
import { PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/event-suggestions/new")({
  // The form starts with what is known of who fills it in.
  component: () => (useMe() ? <EventSuggester /> : <PageSkeleton />),
});
