import type { components, paths } from "./schema";

type Schemas = components["schemas"];

export type Text = Schemas["Text"];
export type Count = Schemas["Count"];
export type Problem = Schemas["Problem"];
export type Violation = Schemas["Violation"];
export type Facet = Schemas["Facet"];
export type Me = Schemas["Me"];
export type Contact = Schemas["Contact"];
export type Confidence = Schemas["Confidence"];

export type BassinCode = Schemas["BassinCode"];
export type Bassin = Schemas["BassinView"];
export type BassinAnswer = Schemas["BassinAnswer"];
export type Commune = Schemas["CommuneView"];

export type Assignment = Schemas["AssignmentView"];
export type AssignmentForm = Required<Schemas["AssignmentForm"]>;
export type Gap = Schemas["TerritoryGap"];

export type Term = Schemas["Term"];
/** What may change in a term: all but its code. */
export type TermForm = Required<Omit<Schemas["TermForm"], "code">>;
export type GlossaryEntry = Schemas["GlossaryEntry"];

export type Organisation = Schemas["OrganisationView"];
/** The editable fields of an organisation, all of them present while it is edited. */
export type OrganisationForm = Required<Schemas["OrganisationForm"]>;
export type OrganisationItem = Schemas["OrganisationItem"];
export type OrganisationKind = Schemas["OrganisationKind"];
export type OrganisationStatus = Schemas["OrganisationStatus"];
export type OrganisationQuery = NonNullable<paths["/api/organisations"]["get"]["parameters"]["query"]>;

export type HistoryEntry = Schemas["HistoryEntry"];

export type Service = Schemas["ServiceView"];
export type ServiceItem = Schemas["ServiceItem"];
export type ServiceLocation = Schemas["LocationView"];
/** The editable fields of a service, all of them present while it is edited. */
export type ServiceForm = Required<Schemas["ServiceForm"]>;
export type LocationForm = Schemas["LocationForm"];
export type Practice = Schemas["Practice"];

export type ServiceQuery = NonNullable<paths["/api/services"]["get"]["parameters"]["query"]>;
