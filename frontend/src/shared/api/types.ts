import type { components, paths } from "./schema";

type Schemas = components["schemas"];

/** A form as it is edited: the API lets one leave out what is empty, the interface holds it all. */
export type Whole<T> = T extends (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> }
    : T;

export type Text = Schemas["Text"];
export type Count = Schemas["Count"];
export type Problem = Schemas["Problem"];
export type Violation = Schemas["Violation"];
export type Facet = Schemas["Facet"];
export type Me = Schemas["MeView"];
export type Contact = Schemas["Contact"];
export type Confidence = Schemas["Confidence"];

export type BassinCode = Schemas["BassinView"]["code"];
export type Bassin = Schemas["BassinView"];
export type BassinAnswer = Schemas["BassinAnswer"];
export type Commune = Schemas["CommuneView"];

export type Assignment = Schemas["AssignmentView"];
export type AssignmentForm = Whole<Schemas["AssignmentForm"]>;
export type Gap = Schemas["GapView"];

export type Term = Schemas["TermView"];
/** What may change in a term: all but its code. */
export type TermForm = Whole<Schemas["TermForm"]>;
export type GlossaryEntry = Schemas["GlossaryEntryView"];

export type Organisation = Schemas["OrganisationView"];
/** The editable fields of an organisation, all of them present while it is edited. */
export type OrganisationForm = Whole<Schemas["OrganisationForm"]>;
export type OrganisationItem = Schemas["OrganisationItem"];
export type OrganisationKind = Schemas["OrganisationKind"];
export type OrganisationStatus = Schemas["OrganisationStatus"];
export type OrganisationQuery = NonNullable<paths["/api/organisations"]["get"]["parameters"]["query"]>;

/** What becomes of two records of one organisation. */
export type OrganisationMerge = Schemas["OrganisationMerge"];

/** An organisation that may be the one that is told, and what may be told of one. */
export type SimilarOrganisation = Schemas["SimilarOrganisation"];
export type SimilarOrganisationQuery = paths["/api/similar-organisations"]["get"]["parameters"]["query"];
/** What somebody may do in an organisation. */
export type Role = Schemas["Role"];
export type Person = Schemas["PersonView"];
/** An invitation, for those who invite. */
export type SentInvitation = Schemas["InvitationView"];
export type SentInvitationForm = Whole<Schemas["InvitationForm"]>;
/** The same, for whoever got it. */
export type ReceivedInvitation = Schemas["ReceivedInvitationView"];

export type Desk = Schemas["DeskView"];

export type ErrorReport = Schemas["ErrorReportView"];
export type ErrorReportForm = Whole<Schemas["ErrorReportForm"]>;
export type ErrorReportAnswerForm = Schemas["ErrorReportAnswerForm"];
export type ErrorReason = Schemas["ErrorReason"];

/** Whether mails of a kind are sent. */
export type MailSubscription = Schemas["MailSubscriptionView"];

/** What the link of a reminder opens. */
export type ServicesToVerify = Schemas["ServicesToVerify"];
export type SavedSearch = Schemas["SavedSearchView"];
export type SavedSearchForm = Whole<Schemas["SavedSearchForm"]>;
/** What may change in a saved search. */
export type SavedSearchChangeForm = Whole<Schemas["SavedSearchChangeForm"]>;

/** A sheet of services that somebody brought. */
export type ServiceImport = Schemas["ServiceImportView"];
export type ServiceImportState = Schemas["ServiceImportState"];
export type ImportedRow = Schemas["ImportedRowView"];
export type ImportedRowState = Schemas["ImportedRowState"];
export type SimilarChoice = Schemas["SimilarChoice"];
export type Job = Schemas["JobView"];

export type HistoryEntry = Schemas["HistoryView"];

export type Synonym = Schemas["SynonymView"];
export type SynonymForm = Whole<Schemas["SynonymForm"]>;

/** What the words of a search were understood as. */
export type Understood = Schemas["Understood"];
export type TypedPlace = Schemas["UnderstoodPlace"];
export type Nearest = Schemas["Nearest"];
export type Suggestions = Schemas["Suggestions"];

export type Service = Schemas["ServiceView"];
export type ServiceItem = Schemas["ServiceItem"];
export type ServicePosition = Schemas["ServicePosition"];
export type ServiceLocation = Schemas["LocationView"];
/** The editable fields of a service, all of them present while it is edited. */
export type ServiceForm = Whole<Schemas["ServiceForm"]> & { organisationId: string };
/** What becomes of two records of one service. */
export type ServiceMerge = Schemas["ServiceMerge"];

/** A service that may be the one that is told, and what may be told of one. */
export type SimilarService = Schemas["SimilarService"];
export type SimilarServiceQuery = paths["/api/similar-services"]["get"]["parameters"]["query"];
export type LocationForm = Whole<Schemas["ServiceLocation"]>;
export type Practice = Schemas["Practice"];
export type Notice = Schemas["Notice"];
export type Reception = ServiceForm["reception"];
export type Accessibility = Schemas["Accessibility"];
export type Verification = Schemas["Verification"];
export type ServiceToday = Schemas["ServiceToday"];

/** A page of the list, with what the typed words were understood as. */
export type FoundServices = Schemas["ServiceList"];
export type ServiceQuery = NonNullable<paths["/api/services"]["get"]["parameters"]["query"]>;

/** An event of the agenda; « Event » alone is what browsers call theirs. */
export type AgendaEvent = Schemas["EventView"];
export type EventItem = Schemas["EventItem"];
export type EventState = Schemas["EventState"];
export type EventHost = Schemas["EventHost"];
export type EventRules = Schemas["EventRules"];
export type EventQuery = NonNullable<paths["/api/events"]["get"]["parameters"]["query"]>;
/** How an event repeats, under the event's own id. */
export type Series = Schemas["SeriesView"];
/** When something happens, as exactly as is known. */
export type When = Schemas["When"];
export type ProgrammePart = Schemas["ProgrammePart"];
export type Attendance = Schemas["Attendance"];
export type EventType = Schemas["EventTypeView"];
/** A file that belongs to an event. */
export type EventDocument = Schemas["EventDocumentView"];
export type EventDocumentForm = Whole<Schemas["EventDocumentForm"]>;
/** Who reads something of an event, of those who see it. */
export type Visibility = Schemas["Visibility"];
export type EventMinutes = Schemas["EventMinutes"];
export type EventMinutesForm = Whole<Schemas["EventMinutesForm"]>;
export type EventMinutesRevision = Schemas["EventMinutesRevision"];
/** The editable fields of an event, all of them present while it is edited. */
export type EventForm = Whole<Schemas["EventForm"]>;
export type Precision = Schemas["Precision"];

/** Somebody who is registered for an event, as those who organise it read it. */
export type RegistrationFigureGroup = Schemas["RegistrationFigureGroup"];
export type RegistrationMessage = Schemas["RegistrationMessage"];
export type RegistrationMessageGroup = Schemas["RegistrationMessageGroup"];
export type OccurrenceFigures = Schemas["OccurrenceFigures"];
export type RegistrationItem = Schemas["RegistrationItem"];
export type RegistrationSearch = Whole<Schemas["RegistrationSearchForm"]>;
export type RegistrationSettings = Schemas["RegistrationSettings"];
export type RegistrationSettingsForm = Whole<Schemas["RegistrationSettingsForm"]>;
/** What an event asks of those who register. */
export type EventQuestion = Schemas["Question"];
/** Somebody who came without having registered. */
export type WalkIn = Schemas["WalkIn"];

/** An event that somebody suggests, for those who answer it. */
export type EventSuggestion = Schemas["EventSuggestion"];
export type EventSuggestionReceipt = Schemas["EventSuggestionReceipt"];
export type SuggestedWords = Schemas["EventSuggestionWords"];
export type EventSuggestionForm = Whole<Schemas["EventSuggestionForm"]>;
export type EventSuggestionAnswerForm = Whole<Schemas["EventSuggestionAnswerForm"]>;

/** Somebody's own calendar, and what they choose to see in it. */
export type PersonalCalendar = Schemas["PersonalCalendar"];
export type PersonalCalendarForm = Whole<Schemas["PersonalCalendarForm"]>;

/** How many seats an event has left, and what one can do now. */
export type Availability = Schemas["Availability"];
export type RegistrationForm = Whole<Schemas["RegistrationForm"]>;
export type RegistrationReceipt = Schemas["RegistrationReceipt"];
/** All that is held of a registration, for who made it. */
export type Participant = Schemas["Participant"];
export type MyRegistration = Schemas["MyRegistration"];
export type RegistrationState = Schemas["RegistrationState"];

/** A closed group of a bassin or of the Region, without the people who sit in it. */
export type Circle = Schemas["Circle"];
export type CircleItem = Schemas["CircleItem"];
export type CircleKind = Schemas["CircleKind"];
/** The editable fields of a circle, all of them present while it is edited. */
export type CircleForm = Whole<Schemas["CircleForm"]>;
export type CircleComposition = Schemas["CircleComposition"];
export type CirclePart = Schemas["CirclePart"];
/** An event as the meeting of its circle. */
export type MeetingItem = Schemas["MeetingItem"];
/** Who came to which meeting of a circle. */
export type CirclePresence = Schemas["CirclePresence"];
export type PresenceOfMember = Schemas["PresenceOfMember"];
export type PresenceMark = Schemas["PresenceMark"];
/** That somebody sits in a circle, until when and for whom. */
export type Mandate = Schemas["Mandate"];
export type MandateForm = Whole<Schemas["MandateForm"]>;
export type MandateRole = Schemas["MandateRole"];
/** The same, for its holder. */
export type MyMandate = Schemas["MyMandate"];

/** What a circle decided, and what became of it. */
export type Decision = Schemas["Decision"];
export type DecisionState = Schemas["DecisionState"];
export type DecisionForm = Whole<Schemas["DecisionForm"]>;
export type DecisionStepForm = Whole<Schemas["DecisionStepForm"]>;
/** What a circle looks back on at a meeting. */
export type FollowUp = Schemas["FollowUp"];

/** What is raised in a circle, and goes up to the Region's council and back. */
export type Subject = Schemas["Subject"];
export type SubjectState = Schemas["SubjectState"];
export type SubjectForm = Whole<Schemas["SubjectForm"]>;
export type SubjectAnswerForm = Whole<Schemas["SubjectAnswerForm"]>;

/** Somebody who is invited to an event, as those who organise it read it. */
export type EventInvitationItem = Schemas["EventInvitationItem"];
export type EventInvitationSearch = Whole<Schemas["EventInvitationSearchForm"]>;
export type EventInvitationForm = Whole<Schemas["EventInvitationForm"]>;
export type EventInvitationTrial = Schemas["EventInvitationTrial"];
/** All that is held of an invitation, for who is invited. */
export type MyInvitation = Schemas["MyInvitation"];
/** What a bassin means to do in a year. */
export type Plan = Schemas["Plan"];
export type PlanItem = Schemas["PlanItem"];
export type PlanForm = Whole<Schemas["PlanForm"]>;
export type PlannedAction = Schemas["PlannedAction"];
export type PlannedPriority = Schemas["PlannedPriority"];
export type PlanPriorityForm = Whole<Schemas["PlanPriorityForm"]>;
/** What came of a plan, mission by mission. */
export type PlanYear = Schemas["PlanYear"];
export type MissionYear = Schemas["MissionYear"];
export type ActionYear = Schemas["ActionYear"];

/** A circle's call for candidates. */
export type Call = Schemas["Call"];
/** The editable fields of a call, all of them present while it is edited. */
export type CallForm = Whole<Schemas["CallForm"]>;
/** An answer to a call, for those who run the circle. */
export type Candidacy = Schemas["Candidacy"];
/** The same, for whoever wrote it: all that is held of it. */
export type MyCandidacy = Schemas["MyCandidacy"];
