import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ownProblem } from "#/shared/api/problem";
import { m } from "#/shared/i18n/generated/messages.js";
import { problemWords } from "#/shared/i18n/problems";
import { ButtonAnchor, ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { meQuery, signInAddress } from "./session";

/** A page for whoever has a right; others are told to sign in, or that they lack it. */
export function SignedInTo({ may, children }: { may: boolean; children: ReactNode }) {
  const me = useQuery(meQuery);
  // Whoever could once stays on the page when the session ends: nothing typed may vanish.
  const [could, setCould] = useState(may);
  if (may && !could) setCould(true);
  if (could) return children;
  return (
    <Loaded query={me} skeleton={<PageSkeleton />}>
      {({ signedIn }) => (signedIn ? <Forbidden /> : <SignInFirst />)}
    </Loaded>
  );
}

function SignInFirst() {
  return (
    <Page heading={m.common_sign_in_first()} lead={m.common_sign_in_first_lead()}>
      <ButtonAnchor href={signInAddress()}>{m.common_sign_in()}</ButtonAnchor>
    </Page>
  );
}

function Forbidden() {
  const { title, advice } = problemWords({ ...ownProblem("unexpected"), code: "forbidden" });
  return (
    <Page heading={title} lead={advice}>
      <ButtonLink to="/">{m.common_home()}</ButtonLink>
    </Page>
  );
}
