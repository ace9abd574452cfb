import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { EvaluationTotals } from "#/shared/api/evaluation-reports";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { ButtonLink } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { useWriteTotals } from "./mutations";
import { totalsNow, totalsQuery } from "./queries";
import { TotalsFields } from "./TotalsFields";
import { answersOf, type TypedTotals, toldIn, typedOf } from "./totals";

/** Where a team types in how an evaluation was answered that was held elsewhere. */
export function TotalsPage({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(totalsQuery(id))} skeleton={<PageSkeleton />}>
      {(totals) => (
        <Page
          heading={m.totals_of({ title: words(totals.title) })}
          lead={m.totals_lead()}
          kicker={
            <>
              <Link to="/evaluations/$id" params={{ id }}>
                {m.verbatims_to_evaluation()}
              </Link>
              {" · "}
              <Link to="/evaluations/$id/report" params={{ id }}>
                {m.verbatims_to_report()}
              </Link>
            </>
          }
        >
          <TotalsForm totals={totals} />
        </Page>
      )}
    </Loaded>
  );
}

const labels: Record<keyof TypedTotals, () => string> = {
  expected: m.totals_expected,
  expectedApart: m.totals_expected_apart,
  answered: m.totals_answered,
  questions: m.totals_questions,
};

function TotalsForm({ totals }: { totals: EvaluationTotals }) {
  const { evaluationId: id, version } = totals;
  const state = useDraft(`evaluation-totals.${id}`, { version, form: typedOf(totals) });
  const [saved, setSaved] = useState<number>();
  const saving = useSaving<TypedTotals, EvaluationTotals>({
    state,
    missing: missingIn,
    mutation: useWriteTotals(id),
    onSaved: (now) => {
      // one goes on from what is saved, on the same page
      state.rebase(now.version, typedOf(now), typedOf(now));
      setSaved(now.version);
    },
    latest: async () => {
      const now = await totalsNow(id);
      return { version: now.version, form: typedOf(now) };
    },
  });
  return (
    <>
      {saved !== undefined && <Done key={saved} said={m.totals_saved()} />}
      <DraftForm
        state={state}
        saving={saving}
        labels={labels}
        save={m.common_save()}
        cancel={
          <ButtonLink look="secondary" to="/evaluations/$id/report" params={{ id }}>
            {m.common_cancel()}
          </ButtonLink>
        }
      >
        {(fields) => <TotalsFields {...fields} sections={totals.sections} />}
      </DraftForm>
    </>
  );
}

/** What is typed must be whole numbers before the server can be asked whether they add up. */
function missingIn(form: TypedTotals): FormFault[] {
  const told = toldIn(form);
  const isNumber = (typed: string) => /^\d{0,7}$/.test(typed.trim());
  const typed: [string, string][] = [
    ["/expected/value", form.expected.value],
    ["/expectedApart/value", form.expectedApart.value],
    ["/answered", form.answered],
    ...Object.entries(form.questions).flatMap(([question, { answers, cells }]): [string, string][] => [
      [answersOf(question, told.indexOf(question)), answers],
      ...Object.entries(cells).map(([cell, value]): [string, string] => [
        `/typed/${question}/${cell}`,
        value,
      ]),
    ]),
  ];
  return typed
    .filter(([, value]) => !isNumber(value))
    .map(([pointer]) => ({ id: fieldId(pointer), message: m.totals_no_number() }));
}
