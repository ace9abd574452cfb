import { useLocation } from "@tanstack/react-router";

/** The secret of the personal link that led here: in the address's fragment, which no server's log sees. */
export function useLinkSecret(): string {
  return useLocation({ select: ({ hash }) => hash });
}
