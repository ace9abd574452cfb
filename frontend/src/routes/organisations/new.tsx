import { createFileRoute } from "@tanstack/react-router";
import { OrganisationProposer } from "#/features/organisations/OrganisationProposer";

export const Route = createFileRoute("/organisations/new")({ component: OrganisationProposer });
