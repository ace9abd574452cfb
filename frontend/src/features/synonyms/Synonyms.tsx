import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { Problem, Synonym, SynonymForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { useSaveSynonym, type WhatWasDone } from "./mutations";
import { synonymsQuery } from "./queries";
import { SynonymEditor } from "./SynonymEditor";
import styles from "./Synonyms.module.css";
import { SynonymTable } from "./SynonymTable";

type SynonymsProps = {
  /** What the list is filtered by. */
  q: string;
  editable: boolean;
};

/** The words that mean the same to who searches, to be read by everybody. */
export function Synonyms({ q, editable }: SynonymsProps) {
  const synonyms = useQuery(synonymsQuery);
  const [edited, setEdited] = useState<{ synonym: Synonym | undefined }>();
  const [done, setDone] = useState<WhatWasDone>();
  const close = (what?: WhatWasDone) => {
    setEdited(undefined);
    setDone(what);
  };
  if (edited) return <SynonymEditor synonym={edited.synonym} onClose={close} />;
  return (
    <div className={styles.synonyms}>
      {done && (
        <Done said={done.said}>{done.removed && <PutBack form={done.removed} onDone={setDone} />}</Done>
      )}
      {editable && (
        <Button look="secondary" onClick={() => setEdited({ synonym: undefined })}>
          <Plus size={18} aria-hidden />
          {m.synonyms_add()}
        </Button>
      )}
      <Loaded query={synonyms}>
        {(all) => (
          <SynonymTable
            synonyms={all}
            q={q}
            onEdit={editable ? (synonym) => setEdited({ synonym }) : undefined}
          />
        )}
      </Loaded>
    </div>
  );
}

type PutBackProps = { form: SynonymForm; onDone: (done: WhatWasDone) => void };

/** Puts back what was just removed. */
function PutBack({ form, onDone }: PutBackProps) {
  const [problem, setProblem] = useState<Problem>();
  const creation = useSaveSynonym(undefined);
  const putBack = async () => {
    const result = await creation.mutateAsync({ form, version: 0 });
    if (result.done) onDone({ said: m.synonyms_put_back_done({ phrase: form.phrases[0] ?? "" }) });
    else setProblem(result.problem);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <Button look="secondary" busy={creation.isPending} onClick={putBack}>
        {m.synonyms_put_back()}
      </Button>
    </>
  );
}
