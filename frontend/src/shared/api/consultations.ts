import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "./client";
import type { components } from "./schema";
import type { Whole } from "./types";

type Schemas = components["schemas"];

/** A question that a team asks many, who answer in groups. */
export type Consultation = Schemas["Consultation"];
export type ConsultationItem = Schemas["ConsultationItem"];
export type ConsultationForm = Whole<Schemas["ConsultationForm"]>;
export type ConsultationPhase = Schemas["ConsultationPhase"];
export type ConsultationState = Schemas["ConsultationState"];
/** Whom it invites, and in which waves. */
export type ConsultationInvitationForm = Whole<Schemas["ConsultationInvitationForm"]>;
export type ConsultationInvitationTrial = Schemas["ConsultationInvitationTrial"];
export type ConsultationInvitationItem = Schemas["ConsultationInvitationItem"];
export type ConsultationInvitationSearch = Whole<Schemas["ConsultationInvitationSearchForm"]>;
export type ConsultationWave = Schemas["ConsultationWave"];
export type ConsultationFunnel = Schemas["ConsultationFunnel"];
/** An invitation, for who is invited. */
export type MyConsultationInvitation = Schemas["MyConsultationInvitation"];
export type ConsultationInterestForm = Whole<Schemas["ConsultationInterestForm"]>;

/** One consultation. Its phases go on by themselves: it is asked for anew each time. */
export function consultationQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id],
    queryFn: () => found(api.GET("/api/consultations/{id}", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}
