import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, outcome } from "#/shared/api/client";
import type { Outcome } from "#/shared/api/problem";
import type { ServiceImport, SimilarChoice } from "#/shared/api/types";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A sheet to bring, and whose services it holds. */
export type Sheet = { file: File; organisation: string | undefined; publish: boolean };

/** How a sheet is to be read. */
export type Options = { organisationId: string | null; publish: boolean; columns: string[] };

/** Brings a sheet, to be tried. */
export function useBringSheet() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ file, organisation, publish }: Sheet) =>
      outcome(
        api.POST("/api/service-imports", {
          params: { query: { publish, ...(organisation ? { organisation } : {}) } },
          headers: { "Content-Type": /\.xlsx$/i.test(file.name) ? xlsx : "text/csv" },
          body: file as unknown as string,
          bodySerializer: (body) => body,
        }),
      ),
    onSuccess: ({ done }) => done && cache.invalidateQueries({ queryKey: ["imports"] }),
  });
}

/** Tries a sheet as it is to be read now. */
export function useTry(id: string) {
  return useStep((options: Options) =>
    api.POST("/api/service-imports/{id}/trial", { params: { path: { id } }, body: options }),
  );
}

/** Stores the rows that are right. */
export function useStore(id: string) {
  return useStep((choices: { row: number; choice: SimilarChoice }[]) =>
    api.POST("/api/service-imports/{id}/execution", { params: { path: { id } }, body: { choices } }),
  );
}

/** Undoes what was stored. */
export function useUndo(id: string) {
  return useStep((_: undefined) =>
    api.POST("/api/service-imports/{id}/reversal", { params: { path: { id } } }),
  );
}

/** Stops what is being done; what was done stays. */
export function useStop(jobId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => outcome(api.POST("/api/jobs/{id}/cancellation", { params: { path: { id: jobId } } })),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ["imports"] }),
        cache.invalidateQueries({ queryKey: ["jobs", jobId] }),
      ]),
  });
}

type Answer = Promise<{ data?: ServiceImport; error?: unknown; response: Response }>;

function useStep<Input>(step: (input: Input) => Answer) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (input: Input): Promise<Outcome<ServiceImport>> => outcome(step(input)),
    onSuccess: async ({ done }) => {
      if (!done) return;
      await cache.invalidateQueries({ queryKey: ["imports"] });
      cache.invalidateQueries({ queryKey: ["services"] });
    },
  });
}
