// What a browser and a client do with an OpenID provider, for sign-in.mjs.
import { createHash, randomBytes } from "node:crypto";

const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** A verifier of PKCE (RFC 7636). */
export function verifier() {
  return randomBytes(32).toString("base64url");
}

/** The claims of a token, unchecked; none of a missing token. */
export function claims(token) {
  return token ? JSON.parse(Buffer.from(token.split(".")[1], "base64url")) : {};
}

/** A client of the provider at `issuer`, acting as `client` with its `secret`. */
export class Client {
  constructor({ issuer, client, secret, redirect }) {
    Object.assign(this, { issuer, client, secret, redirect });
  }

  async discover() {
    this.provider = await (await fetch(`${this.issuer}/.well-known/openid-configuration`)).json();
    return this.provider;
  }

  /** The address where a sign-in begins; a parameter that is null is left out. */
  authorization(codeVerifier, changes = {}) {
    const parameters = {
      client_id: this.client,
      redirect_uri: this.redirect,
      response_type: "code",
      scope: "openid",
      state: "a-state",
      nonce: "a-nonce",
      code_challenge: createHash("sha256").update(codeVerifier).digest("base64url"),
      code_challenge_method: "S256",
      ...changes,
    };
    const known = Object.entries(parameters).filter(([, value]) => value !== null);
    return `${this.provider.authorization_endpoint}?${new URLSearchParams(known)}`;
  }

  /** Signs in through the real form, and answers the parameters that come back to the client. */
  async signIn(username, password, codeVerifier) {
    const browser = new Browser();
    const page = await browser.go(this.authorization(codeVerifier));
    const action = (await page.text()).match(/action="([^"]+)"/)?.[1].replaceAll("&amp;", "&");
    if (!action) throw new Error(`no sign-in form (${page.status})`);
    const answer = await browser.go(action, {
      method: "POST",
      headers: FORM,
      body: new URLSearchParams({ username, password }),
    });
    return new URL(answer.headers.get("location") ?? "http://none/").searchParams;
  }

  /** Asks for tokens. */
  async token(parameters) {
    const answer = await this.post(this.provider.token_endpoint, parameters);
    const body = await answer.json().catch(() => ({}));
    return { status: answer.status, caching: answer.headers.get("cache-control") ?? "", ...body };
  }

  redeem(code, codeVerifier) {
    return this.token({
      grant_type: "authorization_code",
      code,
      redirect_uri: this.redirect,
      code_verifier: codeVerifier,
    });
  }

  refresh(refreshToken) {
    return this.token({ grant_type: "refresh_token", refresh_token: refreshToken });
  }

  post(address, parameters) {
    const credentials = { client_id: this.client, client_secret: this.secret };
    return fetch(address, {
      method: "POST",
      headers: FORM,
      body: new URLSearchParams({ ...credentials, ...parameters }),
    });
  }
}

/** Keeps cookies and follows no redirect. */
export class Browser {
  cookies = new Map();

  async go(address, options = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, {
      redirect: "manual",
      ...options,
      headers: { ...options.headers, cookie },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = set.match(/^([^=]+)=([^;]*)/);
      this.cookies.set(name, value);
    }
    return answer;
  }
}
