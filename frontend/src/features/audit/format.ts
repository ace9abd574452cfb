import { formatDay, formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { languages } from "#/shared/i18n/language";

const actWords: Record<string, () => string> = {
  CREATED: m.audit_created,
  UPDATED: m.audit_updated,
  PUBLISHED: m.audit_published,
  WITHDRAWN: m.audit_withdrawn,
  ARCHIVED: m.audit_archived,
  VERIFIED: m.audit_verified,
  VERIFIED_BY_LINK: m.audit_verified_by_link,
  STOPPED: m.audit_stopped,
  RESUMED: m.audit_resumed,
  ACCEPTED: m.audit_accepted,
  REPORTED: m.audit_reported,
  CORRECTED: m.audit_corrected,
  ANSWERED: m.audit_answered,
  MERGED: m.audit_merged,
  MERGED_INTO: m.audit_merged_into,
  INVITED: m.audit_invited,
  INVITED_AGAIN: m.audit_invited_again,
  INVITATION_WITHDRAWN: m.audit_invitation_withdrawn,
  PEOPLE_INVITED: m.audit_people_invited,
  PEOPLE_INVITED_AGAIN: m.audit_people_invited_again,
  PERSON_NOT_INVITED: m.audit_person_not_invited,
  JOINED: m.audit_joined,
  ROLE_CHANGED: m.audit_role_changed,
  LEFT: m.audit_left,
  DOCUMENT_ADDED: m.audit_document_added,
  DOCUMENT_CHANGED: m.audit_document_changed,
  DOCUMENT_REMOVED: m.audit_document_removed,
  WALK_IN_ADDED: m.audit_walk_in_added,
  WALK_IN_CHANGED: m.audit_walk_in_changed,
  WALK_IN_REMOVED: m.audit_walk_in_removed,
  REGISTRATION_SETTINGS: m.audit_registration_settings,
  EXPORTED: m.audit_exported,
  MESSAGE_SENT: m.audit_message_sent,
  SLOTS_CHOSEN: m.audit_slots_chosen,
  CHOICES_TAKEN_BACK: m.audit_choices_taken_back,
  ALLOCATION_STARTED: m.audit_allocation_started,
  PLACES_SHARED_OUT: m.audit_places_shared_out,
  ASSIGNMENT_STARTED: m.audit_assignment_started,
  ASSIGNED_BY_HAND: m.audit_assigned_by_hand,
  GROUPS_FIXED: m.audit_groups_fixed,
  MINUTES_SAVED: m.audit_minutes_saved,
  PROPOSED: m.audit_proposed,
  CHANGES_REQUESTED: m.audit_changes_requested,
  REFUSED: m.audit_refused,
  POSTPONED: m.audit_postponed,
  CANCELLED: m.audit_cancelled,
  HELD: m.audit_held,
  CLOSED: m.audit_closed,
  REPEATED: m.audit_repeated,
  NOT_REPEATED: m.audit_not_repeated,
  SUSPENDED: m.audit_suspended,
  SUGGESTED: m.audit_suggested,
  CONFIRMED: m.audit_confirmed,
  TAKEN_OVER: m.audit_taken_over,
  DECLINED: m.audit_declined,
  EDITION_CREATED: m.audit_edition_created,
  EDITION_UPDATED: m.audit_edition_updated,
  EDITION_REMOVED: m.audit_edition_removed,
  CALL_CREATED: m.audit_call_created,
  CALL_UPDATED: m.audit_call_updated,
  CALL_PUBLISHED: m.audit_call_published,
  CALL_REMOVED: m.audit_call_removed,
  CANDIDACY_SUBMITTED: m.audit_candidacy_submitted,
  CANDIDACY_CORRECTED: m.audit_candidacy_corrected,
  CANDIDACY_TAKEN_BACK: m.audit_candidacy_taken_back,
  WISHED: m.audit_wished,
  WISH_TAKEN_BACK: m.audit_wish_taken_back,
  CANDIDACY_ACCEPTED: m.audit_candidacy_accepted,
  CANDIDACY_RESERVED: m.audit_candidacy_reserved,
  CANDIDACY_REFUSED: m.audit_candidacy_refused,
  MANDATE_NAMED: m.audit_mandate_named,
  MANDATE_CORRECTED: m.audit_mandate_corrected,
  MANDATE_ENDED: m.audit_mandate_ended,
  MANDATE_REPLACED: m.audit_mandate_replaced,
  MANDATE_RENEWED: m.audit_mandate_renewed,
  MANDATE_WITHDRAWN: m.audit_mandate_withdrawn,
  MANDATE_ERASED: m.audit_mandate_erased,
  DECISION_RECORDED: m.audit_decision_recorded,
  DECISION_CORRECTED: m.audit_decision_corrected,
  DECISION_FOLLOWED: m.audit_decision_followed,
  SUBJECT_RAISED: m.audit_subject_raised,
  SUBJECT_CORRECTED: m.audit_subject_corrected,
  SUBJECT_REMOVED: m.audit_subject_removed,
  SUBJECT_SENT: m.audit_subject_sent,
  SUBJECT_TAKEN_UP: m.audit_subject_taken_up,
  SUBJECT_RETURNED: m.audit_subject_returned,
  SUBJECT_ANSWERED: m.audit_subject_answered,
  PLAN_VALIDATED: m.audit_plan_validated,
  PLAN_PRIORITY_ADDED: m.audit_plan_priority_added,
  PLAN_PRIORITY_CHANGED: m.audit_plan_priority_changed,
  PLAN_PRIORITY_REMOVED: m.audit_plan_priority_removed,
  PLAN_ACTION_ADDED: m.audit_plan_action_added,
  PLAN_ACTION_CHANGED: m.audit_plan_action_changed,
  PLAN_ACTION_REMOVED: m.audit_plan_action_removed,
  PLAN_EVENTS_CHANGED: m.audit_plan_events_changed,
  PLAN_ORDERED: m.audit_plan_ordered,
};

/** What was done, in words. */
export function actInWords(act: string): string {
  return actWords[act]?.() ?? act;
}

/** Says a code that stands in a value; what is no code comes back as it is. */
export type SayCode = (code: string) => string;

/** A day or an instant in words; how exactly it is known (« MONTH ») shows in the days themselves. */
export function momentInWords(code: string): string {
  if (/^\d{4}-\d\d-\d\dT/.test(code)) return formatInstant(code);
  return /^\d{4}-\d\d-\d\d$/.test(code) ? formatDay(code) : "";
}

/** A recorded value of any shape as lines to read: a text per language, a list item by item, nothing as « rien ». */
export function linesOf(value: unknown, say: SayCode = (code) => code): string[] {
  if (Array.isArray(value) && value.length > 0) return value.map((each) => inOneLine(each, say));
  if (isText(value)) {
    const spoken = languages.filter((language) => value[language]);
    return spoken.map((language) =>
      m.common_colon({ label: language.toUpperCase(), value: value[language] ?? "" }),
    );
  }
  const line = inOneLine(value, say);
  return [line || m.common_nothing()];
}

function inOneLine(value: unknown, say: SayCode): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return say(value);
  if (typeof value !== "object") return String(value);
  return Object.values(value)
    .map((part) => inOneLine(part, say))
    .filter(Boolean)
    .join(" · ");
}

function isText(value: unknown): value is Record<string, string | null> {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
}
