/** The part of Cloudflare's own modules that the Worker imports. */
declare module "cloudflare:workers" {
  /** The bindings and variables of wrangler.toml; the edition's files answer as ASSETS. */
  export const env: {
    readonly ASSETS: { fetch(request: Request): Promise<Response> };
    readonly [variable: string]: unknown;
  };
}
