// The security of the sign-in: RFC 9700 (OAuth best practice), RFC 9207 (issuer), through the real form of the running
// product's Keycloak. RUN_FILE names the product's run.json, WEB_SECRET is the secret of the client estuaire-web.
// Its last check guesses a password until the account is held: run it last, or wait a minute after it.
import { readFileSync } from "node:fs";
import { Browser, Client, claims, verifier } from "./oidc.mjs";

const AUDIENCE = "estuaire-api";
const LONGEST_ACCESS_SECONDS = 300;
const GUESSES = 12;

const run = JSON.parse(readFileSync(process.env.RUN_FILE, "utf8"));
const { user, password } = run.accounts.find((account) => account.user === "professional");
const redirect = `${run.baseUrl}/auth/callback`;
const web = new Client({
  issuer: run.issuer,
  client: "estuaire-web",
  secret: process.env.WEB_SECRET,
  redirect,
});

let passed = 0;
let failed = 0;

function expect(fact, holds, seen = "") {
  if (holds) passed++;
  else {
    failed++;
    console.log(`FAIL ${fact} ${typeof seen === "string" ? seen : JSON.stringify(seen)}`);
  }
}

async function weakRequestsAreRefused() {
  const weak = {
    "without PKCE": { code_challenge: null, code_challenge_method: null },
    "with plain PKCE": { code_challenge: "a".repeat(43), code_challenge_method: "plain" },
    "for a token at once": { response_type: "token" },
    "for both tokens at once": { response_type: "id_token token" },
  };
  for (const [what, changes] of Object.entries(weak)) {
    const answer = await new Browser().go(web.authorization(verifier(), changes));
    const error = /[?#&]error=/.test(answer.headers.get("location") ?? "");
    expect(`a request ${what} is refused`, error || answer.status >= 400, `${answer.status}`);
  }
}

async function otherRedirectsAreRefused() {
  const { host, origin, port } = new URL(redirect);
  const others = [
    "http://evil.example/",
    `${redirect}/../other`,
    `${redirect}.evil.example`,
    redirect.replace(host, `${host}@evil.example`),
    `${redirect}?x=1`,
    `${redirect}#f`,
    `${origin}/`,
    redirect.replace(`:${port}`, ":1"),
  ];
  for (const other of others) {
    const answer = await new Browser().go(web.authorization(verifier(), { redirect_uri: other }));
    const stays = answer.status >= 400 && !answer.headers.get("location");
    expect(`a redirect to ${other} is refused`, stays, `${answer.status}`);
  }
}

async function codeIsBoundToItsVerifier() {
  const mine = verifier();
  const answer = await web.signIn(user, password, mine);
  expect("a code is given", answer.get("code"), [...answer]);
  expect("the state comes back", answer.get("state") === "a-state");
  expect("the issuer comes back (RFC 9207)", answer.get("iss") === run.issuer, answer.get("iss"));
  const stolen = await web.redeem(answer.get("code"), verifier());
  expect("another verifier is refused", stolen.error === "invalid_grant", stolen);
  const after = await web.redeem(answer.get("code"), mine);
  expect("the code is dead after that", after.status === 400, after);
}

async function tokensSayLittleAndNotForLong() {
  const { code, tokens, mine } = await signedIn();
  expect("tokens are given", tokens.access_token, tokens);
  expect("tokens are not cached", tokens.caching.includes("no-store"), tokens.caching);
  expect("access is short", tokens.expires_in <= LONGEST_ACCESS_SECONDS, `${tokens.expires_in} s`);
  expect("the nonce is in the ID token", claims(tokens.id_token).nonce === "a-nonce");
  const access = claims(tokens.access_token);
  expect("the audience is ours alone", access.aud === AUDIENCE, access.aud);
  const personal = ["email", "name", "given_name", "family_name"].filter((claim) => claim in access);
  expect("the access token names nobody", personal.length === 0, personal);

  const replayed = await web.redeem(code, mine);
  expect("a replayed code is refused", replayed.error === "invalid_grant", replayed);
  const refreshed = await web.refresh(tokens.refresh_token);
  expect("a replayed code revokes its tokens", refreshed.status === 400, `${refreshed.status}`);
}

async function sessionEndsAtSignOut() {
  const { tokens } = await signedIn();
  const refreshed = await web.refresh(tokens.refresh_token);
  expect("a session can be refreshed", refreshed.access_token, refreshed.error);
  await web.post(web.provider.end_session_endpoint, {
    refresh_token: tokens.refresh_token,
    id_token_hint: tokens.id_token,
  });
  const after = await web.refresh(tokens.refresh_token);
  expect("it cannot be after signing out", after.status === 400, `${after.status}`);
}

async function passwordsArriveOnlyInTheForm() {
  const answer = await web.token({ grant_type: "password", username: user, password, scope: "openid" });
  expect("the interface has no password grant", answer.status >= 400 && !answer.access_token, `${answer.status}`);
}

async function partnersHaveNoOtherWayIn() {
  for (const { id, secret, organisation } of run.clients) {
    const partner = new Client({ issuer: run.issuer, client: id, secret, redirect });
    partner.provider = web.provider;
    const code = await new Browser().go(partner.authorization(verifier()));
    expect(`${id} has no code flow`, code.status >= 400, `${code.status}`);
    const grant = await partner.token({ grant_type: "password", username: user, password });
    expect(`${id} has no password grant`, grant.status >= 400 && !grant.access_token, `${grant.status}`);
    const own = await partner.token({ grant_type: "client_credentials", scope: "organization:*" });
    const organisations = Object.keys(claims(own.access_token).organization ?? {});
    expect(`${id} acts for ${organisation} alone`, organisations.join() === organisation, organisations);
    const api = await fetch(`${run.baseUrl}/api/me`, { headers: { authorization: `Bearer ${own.access_token}` } });
    expect(`${id} is let in by the API`, api.status === 200, `${api.status}`);
  }
}

async function foreignAudienceIsRefused() {
  const { tokens } = await signedIn();
  const api = await fetch(`${run.baseUrl}/api/me`, { headers: { authorization: `Bearer ${tokens.id_token}` } });
  expect("a token for another audience is refused by the API", api.status === 401, `${api.status}`);
}

async function guessingIsHeldUp() {
  for (let guess = 0; guess < GUESSES; guess++) await web.signIn(user, `wrong-${guess}`, verifier());
  const answer = await web.signIn(user, password, verifier()).catch(() => new URLSearchParams());
  expect(`after ${GUESSES} guesses, even the right password is held up`, !answer.get("code"));
}

async function signedIn() {
  const mine = verifier();
  const code = (await web.signIn(user, password, mine)).get("code");
  return { code, mine, tokens: await web.redeem(code, mine) };
}

expect("the issuer is the one of run.json", (await web.discover()).issuer === run.issuer, web.provider.issuer);
await weakRequestsAreRefused();
await otherRedirectsAreRefused();
await codeIsBoundToItsVerifier();
await tokensSayLittleAndNotForLong();
await sessionEndsAtSignOut();
await passwordsArriveOnlyInTheForm();
await partnersHaveNoOtherWayIn();
await foreignAudienceIsRefused();
await guessingIsHeldUp();

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
