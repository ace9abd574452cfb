import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { MyWish } from "#/shared/api/opendoors";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import { useTakeWishBack } from "./mutations";
import { myWishesQuery } from "./queries";

/** What the visitor whose link it is wishes for, to be taken back one by one. */
export function MyWishes({ secret }: { secret: string }) {
  const [taken, setTaken] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const takingBack = useTakeWishBack(secret);
  const takeBack = async (id: string) => {
    const result = await takingBack.mutateAsync(id);
    setTaken(result.done);
    setProblem(result.done ? undefined : result.problem);
  };
  return (
    <RecordSection heading={m.wishes_mine()}>
      {taken && <Done said={m.wishes_taken_back()} />}
      {problem && <ProblemNotice problem={problem} />}
      <Loaded query={useQuery(myWishesQuery(secret))}>
        {(wishes) =>
          wishes.length === 0 ? (
            <p>{m.wishes_mine_none()}</p>
          ) : (
            <ul>
              {wishes.map((wish) => (
                <Wished key={wish.id} wish={wish} busy={takingBack.isPending} onTakeBack={takeBack} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </RecordSection>
  );
}

type WishedProps = { wish: MyWish; busy: boolean; onTakeBack: (id: string) => void };

function Wished({ wish: { id, serviceId, serviceName, opens }, busy, onTakeBack }: WishedProps) {
  return (
    <li>
      <Link to="/services/$id" params={{ id: serviceId }}>
        <Words of={serviceName} />
      </Link>{" "}
      · {opens ? m.wishes_full() : m.wishes_not_open()}{" "}
      <Button look="quiet" busy={busy} onClick={() => onTakeBack(id)}>
        {m.wishes_take_back({ service: words(serviceName) })}
      </Button>
    </li>
  );
}
