import { createFileRoute } from "@tanstack/react-router";
import { MyChoices } from "#/features/choices/MyChoices";
import { LinkedProgramme } from "#/features/visits/LinkedProgramme";
import { MyWishes } from "#/features/wishes/MyWishes";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/my-programme")({
  component: () => {
    const secret = useLinkSecret();
    return (
      <LinkedProgramme
        key={secret}
        secret={secret}
        sections={
          <>
            <MyChoices secret={secret} />
            <MyWishes secret={secret} />
          </>
        }
      />
    );
  },
});
