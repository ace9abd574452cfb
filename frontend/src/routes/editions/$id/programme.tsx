import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { filterFrom } from "#/features/visits/filter";
import { ProgrammePage } from "#/features/visits/ProgrammePage";
import { WishLink } from "#/features/wishes/WishLink";
import { editionQuery } from "#/shared/api/editions";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/editions/$id/programme")({
  validateSearch: filterFrom,
  component: () => {
    const { id } = Route.useParams();
    const filter = Route.useSearch();
    const navigate = Route.useNavigate();
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {(edition) => (
          <ProgrammePage
            key={id}
            edition={edition}
            filter={filter}
            onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
            choose={
              edition.rights.includes("CHOOSE") && (
                <ButtonLink to="/editions/$id/choices" params={{ id }}>
                  {m.choices_heading()}
                </ButtonLink>
              )
            }
            wish={({ serviceId }) =>
              edition.rights.includes("WISH") && <WishLink edition={id} service={serviceId} />
            }
          />
        )}
      </Loaded>
    );
  },
});
