import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Outcome } from "#/shared/api/problem";
import type { EventDocument, EventDocumentForm, Visibility } from "#/shared/api/types";
import { upload } from "#/shared/api/upload";
import type { Versioned } from "#/shared/lib/drafts";
import { documentsQuery } from "./queries";

/** A file on its way: how much of it has gone, and how to stop it. */
export type Bringing = { name: string; share: number };

/** Brings a file; nothing comes of it when it is stopped. */
export function useBringDocument(event: string) {
  const [bringing, setBringing] = useState<Bringing>();
  const stopper = useRef<AbortController>(undefined);
  const refresh = useRefresh(event);
  const bring = async (file: File, audience: Visibility): Promise<Outcome<EventDocument> | undefined> => {
    stopper.current = new AbortController();
    setBringing({ name: file.name, share: 0 });
    const result = await upload<EventDocument>({
      address: `/api/events/${event}/documents?audience=${audience}`,
      file,
      onShare: (share) => setBringing({ name: file.name, share }),
      signal: stopper.current.signal,
    });
    setBringing(undefined);
    if (result?.done) await refresh();
    return result;
  };
  return { bringing, bring, stop: () => stopper.current?.abort() };
}

/** Changes what is told of a document. */
export function useUpdateDocument(event: string, id: string) {
  const refresh = useRefresh(event);
  return useMutation({
    mutationFn: ({ form, version }: Versioned<EventDocumentForm>) =>
      outcome(
        api.PUT("/api/events/{id}/documents/{documentId}", {
          params: { path: { id: event, documentId: id }, header: ifMatch(version) },
          body: form,
        }),
      ),
    onSuccess: refresh,
  });
}

/** Takes a document away. */
export function useRemoveDocument(event: string) {
  const refresh = useRefresh(event);
  return useMutation({
    mutationFn: ({ id, version }: EventDocument) =>
      outcome(
        api.DELETE("/api/events/{id}/documents/{documentId}", {
          params: { path: { id: event, documentId: id }, header: ifMatch(version) },
        }),
      ),
    // Who removes what others had changed sees how it stands now.
    onSuccess: refresh,
  });
}

function useRefresh(event: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: documentsQuery(event).queryKey });
}
