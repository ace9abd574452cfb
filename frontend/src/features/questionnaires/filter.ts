/** What the list of templates shows. */
export type QuestionnaireFilter = { bassin?: string; eventType?: string };

/** The filter that an address tells; what it says else is left out. */
export function filterFrom({ bassin, eventType }: Record<string, unknown>): QuestionnaireFilter {
  return {
    ...(bassin ? { bassin: String(bassin) } : {}),
    ...(eventType ? { eventType: String(eventType) } : {}),
  };
}

/** The bassin of what is the Region's. */
export const region = "REGION";
