import { createFileRoute, notFound } from "@tanstack/react-router";
import { vocabularyNames } from "#/features/vocabularies/format";
import { vocabularyNamed } from "#/features/vocabularies/known";
import { Terms, VocabularyChoice } from "#/features/vocabularies/Terms";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMay } from "#/shared/session/session";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/vocabularies/$vocabulary")({
  loader: ({ params }) => {
    const vocabulary = vocabularyNamed(params.vocabulary);
    if (!vocabulary) throw notFound();
    return vocabulary;
  },
  component: () => {
    const vocabulary = Route.useLoaderData();
    const may = useMay("EDIT_VOCABULARIES");
    return (
      <SignedInTo may={may}>
        <Page
          heading={vocabularyNames[vocabulary]()}
          kicker={m.common_vocabularies()}
          lead={m.vocabularies_lead()}
        >
          <VocabularyChoice />
          {/* Another vocabulary is another page: what was being edited in one does not follow. */}
          <Terms key={vocabulary} vocabulary={vocabulary} />
        </Page>
      </SignedInTo>
    );
  },
});
