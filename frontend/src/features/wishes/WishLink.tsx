import { Link } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";

/** The way from a slot where no place is left to the wish for its service. */
export function WishLink({ edition, service }: { edition: string; service: string }) {
  return (
    <Link to="/editions/$id/wish" params={{ id: edition }} search={{ service }}>
      {m.wishes_make_heading()}
    </Link>
  );
}
