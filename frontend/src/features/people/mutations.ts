import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Person, Role, SentInvitation, SentInvitationForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import { invitationsQuery, peopleQuery } from "./queries";

/** An invitation as it is typed: what it lets people do is not chosen yet. */
export type Invited = { email: string; role: Role | null; language: SentInvitationForm["language"] };

/** What may happen to somebody: another role, or none any more. */
export type PersonAct = { person: Person; role: Role | undefined };

/** Invites somebody by mail. */
export function useInvite(organisation: string) {
  const askAgain = useAskAgain(organisation);
  return useMutation({
    mutationFn: ({ form }: Versioned<Invited>) =>
      outcome(
        api.POST("/api/organisations/{id}/invitations", {
          params: { path: { id: organisation } },
          body: { ...form, email: form.email.trim() } as SentInvitationForm,
        }),
      ),
    onSettled: askAgain,
  });
}

/** Gives somebody another role, or takes them out of the organisation. */
export function useActOnPerson(organisation: string) {
  const askAgain = useAskAgain(organisation);
  return useMutation({
    mutationFn: ({ person, role }: PersonAct) => {
      const params = { path: { id: organisation, person: person.id }, header: ifMatch(person.version) };
      if (role) {
        return outcome<unknown>(
          api.PUT("/api/organisations/{id}/people/{person}", { params, body: { role } }),
        );
      }
      return outcome<unknown>(api.DELETE("/api/organisations/{id}/people/{person}", { params }));
    },
    onSettled: askAgain,
  });
}

/** Sends an invitation once more, or takes it back. */
export function useActOnInvitation(organisation: string) {
  const askAgain = useAskAgain(organisation);
  return useMutation({
    mutationFn: ({ invitation, renew }: { invitation: SentInvitation; renew: boolean }) => {
      const path = { id: organisation, invitation: invitation.id };
      if (renew) {
        return outcome<unknown>(
          api.POST("/api/organisations/{id}/invitations/{invitation}/renewal", { params: { path } }),
        );
      }
      const params = { path, header: ifMatch(invitation.version) };
      return outcome<unknown>(api.DELETE("/api/organisations/{id}/invitations/{invitation}", { params }));
    },
    onSettled: askAgain,
  });
}

/** Takes an invitation up; the session ends with it, so that the next sign-in brings the role. */
export function useAcceptInvitation(id: string) {
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/invitations/{id}/acceptance", { params: { path: { id } } })),
  });
}

/** Whatever came of an act, somebody else may have acted too. */
function useAskAgain(organisation: string) {
  const cache = useQueryClient();
  return () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: peopleQuery(organisation).queryKey }),
      cache.invalidateQueries({ queryKey: invitationsQuery(organisation).queryKey }),
      cache.invalidateQueries({ queryKey: ["organisations", organisation], exact: true }),
    ]);
}
