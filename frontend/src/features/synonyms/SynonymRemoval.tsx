import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Problem, Synonym } from "#/shared/api/types";
import { formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { formOf, useRemoveSynonym, type WhatWasDone } from "./mutations";
import styles from "./Synonyms.module.css";

type SynonymRemovalProps = { synonym: Synonym; onRemoved: (done: WhatWasDone) => void };

/** Takes a whole group out of the search, after asking. */
export function SynonymRemoval({ synonym, onRemoved }: SynonymRemovalProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const removal = useRemoveSynonym(synonym);
  const phrase = synonym.phrases[0] ?? "";
  const remove = async () => {
    setProblem(undefined);
    const result = await removal.mutateAsync();
    if (result.done) onRemoved({ said: m.synonyms_removed({ phrase }), removed: formOf(synonym) });
    else setProblem(result.problem);
  };
  return (
    <section className={styles.removal} aria-labelledby="removal">
      <h3 id="removal">{m.synonyms_remove_heading()}</h3>
      <p>{m.synonyms_remove_hint()}</p>
      {problem && <ProblemNotice problem={problem} />}
      <Button look="danger" busy={removal.isPending} onClick={() => setAsking(true)}>
        <Trash2 size={18} aria-hidden />
        {m.synonyms_remove()}
      </Button>
      {asking && (
        <Confirmation
          heading={m.synonyms_remove_question({ phrase })}
          confirm={m.synonyms_remove()}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <p>{m.synonyms_remove_consequence({ phrases: formatList(synonym.phrases) })}</p>
        </Confirmation>
      )}
    </section>
  );
}
