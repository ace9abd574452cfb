import type {
  AskedQuestion,
  GroupMember,
  GroupNote,
  MyReflectionGroup,
  SessionPart,
  SessionPlan,
  SessionPlanForm,
} from "#/shared/api/groups";
import type { Text } from "#/shared/api/types";
import { clockTime, formatDate } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** A note as it is typed. */
export type NoteWords = { text: string; questionId: string; participantId: string };

/** What one prepares, as it is typed. */
export type PreparedWords = { text: string };

export const noteLabels: Record<keyof NoteWords, () => string> = {
  text: m.groups_note,
  questionId: m.groups_note_question,
  participantId: m.groups_note_author,
};

/** What must be there before a note is sent. */
export function missingInNote({ text }: { text: string }): FormFault[] {
  return text.trim() ? [] : [{ id: fieldId("/text"), message: m.groups_note_missing() }];
}

/** « lundi 19 janvier 2026, 14:00 – 17:00 ». */
export function sessionInWords(when: MyReflectionGroup["when"]): string {
  if (!when) return m.groups_undated();
  if (when.precision !== "TIME") return formatDate(when.start);
  const parts = { day: formatDate(when.start), from: clockTime(when.start) };
  return when.end ? m.groups_when({ ...parts, to: clockTime(when.end) }) : m.groups_when_open(parts);
}

/** Who said it, in words. */
export function authorInWords({ author, ofGroup }: Pick<GroupNote, "author" | "ofGroup">): string {
  if (ofGroup) return m.groups_by_group();
  return author ?? m.groups_by_erased();
}

/** The first words of a note, which tell it from others of the same person. */
export function openingOf({ text }: Pick<GroupNote, "text">): string {
  const said = text ?? "";
  return said.length <= 60 ? said : `${said.slice(0, 60).replace(/\s+\S*$/, "")}…`;
}

/** Of which organisation somebody is, as it is known or as they typed it. */
export function organisationInWords(of: Pick<GroupMember, "organisation" | "organisationName">): string {
  return words(of.organisationName) || (of.organisation ?? "");
}

/** Notes under what they answer, in the order of the questions; those that answer none of them last. */
export function byQuestion<T extends { questionId: string | null }>(
  questions: AskedQuestion[],
  items: T[],
): { question: AskedQuestion | null; items: T[] }[] {
  const of = (id: string | null) => items.filter(({ questionId }) => questionId === id);
  return [
    ...questions.map((question) => ({ question, items: of(question.id) })),
    { question: null, items: of(null) },
  ];
}

/** How long the parts take together. */
export function minutesOf(items: Pick<SessionPart, "minutes">[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** A plan as it is edited. */
export function planForm({ items }: Pick<SessionPlan, "items">): SessionPlanForm {
  return { items: items.map(({ minutes, title, questionId }) => ({ minutes, title, questionId })) };
}

const step = 5;

/** A plan to begin with: who is who, first representations, each question, projects; it fills the time without exceeding it. */
export function proposedPlan(questions: AskedQuestion[], minutes: number): SessionPart[] {
  const share = (part: number) => Math.max(step, Math.floor((minutes * part) / step) * step);
  const part = (length: number, said: Said): SessionPart => ({
    ...{ minutes: length, title: inEachLanguage(said), questionId: null },
  });
  const opening = [part(share(0.1), m.groups_plan_welcome), part(share(0.15), m.groups_plan_representations)];
  const projects = part(share(0.15), m.groups_plan_projects);
  const left = minutes - minutesOf([...opening, projects]);
  const each = Math.floor(left / Math.max(1, questions.length) / step) * step;
  const asked = questions.map(({ id, text }) => ({ minutes: each, title: text, questionId: id }));
  return [...opening, ...asked, projects].filter((item) => item.minutes > 0);
}

type Said = (inputs: Record<string, never>, options: { locale: "fr" | "nl" | "en" }) => string;

function inEachLanguage(said: Said): Text {
  return { fr: said({}, { locale: "fr" }), nl: said({}, { locale: "nl" }), en: said({}, { locale: "en" }) };
}

/** Whom a link is for, without what proves it: what is typed is kept under it on a device that several people may use. */
export function ownerOf(secret: string): string {
  return secret.slice(0, 22);
}
