/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";

// Lets one page be opened without the network: the visitor's programme, whose address is this worker's scope. It keeps the page and the
// files that it is made of, and no data: what the page shows it keeps itself (features/visits/keptProgramme).
declare const self: ServiceWorkerGlobalScope;

/** The files of the page, as scripts/build-worker.mjs found them: each bears a hash of its content. */
declare const PARTS: string[];

const page = new NetworkFirst({ cacheName: "programme-page", networkTimeoutSeconds: 5 });
const names = new NetworkFirst({ cacheName: "programme-names", networkTimeoutSeconds: 5 });

/** What places are called, which everybody may know. */
const places = ["/api/communes?size=100", "/api/bassins"];

cleanupOutdatedCaches();
precacheAndRoute(PARTS.map((url) => ({ url, revision: null })));
registerRoute(new NavigationRoute(({ event }) => page.handle({ event, request: self.registration.scope })));

registerRoute(({ url }) => places.includes(url.pathname + url.search), names);

// Whoever opens it for the first time is not served by this worker yet: the page is kept now, for the next time.
self.addEventListener("install", (event) => {
  event.waitUntil(page.handle({ event, request: self.registration.scope }));
  for (const request of places) event.waitUntil(names.handle({ event, request }));
});

self.skipWaiting();
clientsClaim();
