/**
 * One operation of the interface and what operations share, as OpenAPI 3.1 writes them: a GET with
 * its parameters, its answer, and what else it may say.
 */

export type ErrorCode = "400" | "404" | "409" | "410";

export interface Operation {
  readonly parameters?: readonly object[];
  /** Schemas by media type. */
  readonly answer: Readonly<Record<string, object>>;
  readonly errors?: readonly ErrorCode[];
}

/** Describes a GET. `summary` is one line without a full stop. */
export function operation(
  operationId: string,
  summary: string,
  { parameters = [], answer, errors = [] }: Operation,
): object {
  const content = Object.entries(answer).map(([type, schema]) => [type, { schema }] as const);
  return {
    operationId,
    summary,
    parameters: [...parameters, reference("parameters", "IfNoneMatch")],
    responses: {
      "200": {
        description: summary,
        headers: { ETag: reference("headers", "ETag") },
        content: Object.fromEntries(content),
      },
      ...ANY_ANSWER,
      ...Object.fromEntries(errors.map((code) => [code, reference("responses", ERRORS[code])])),
    },
  };
}

/** What any address may answer. */
const ANY_ANSWER = {
  "301": reference("responses", "Moved"),
  "304": reference("responses", "NotModified"),
  "400": reference("responses", "BadRequest"),
  "412": reference("responses", "Changed"),
  "500": reference("responses", "Failed"),
  "503": reference("responses", "OutOfOrder"),
};

const ERRORS: Readonly<Record<ErrorCode, string>> = {
  "400": "BadRequest",
  "404": "NotFound",
  "409": "Ahead",
  "410": "Removed",
};

/** The components that operations point to. */
export const SHARED = {
  responses: {
    NotModified: { description: "The copy that the ETag stands for is current" },
    Moved: {
      description: "The same is at another address",
      headers: { Location: reference("headers", "Location") },
    },
    BadRequest: problem("The query is wrong, or the request names no host"),
    NotFound: problem("There never was anything at this address, or the list is empty"),
    Ahead: problem("The revision is ahead of what is published, which was rolled back: start over"),
    Removed: problem("The article has been removed"),
    Changed: problem("What If-Match or If-Unmodified-Since asks for is not so"),
    Failed: problem("An error of ours, which is logged"),
    OutOfOrder: {
      ...problem("The store does not answer: ask again later"),
      headers: { "Retry-After": reference("headers", "RetryAfter") },
    },
  },
  headers: {
    ETag: { description: "Send it as If-None-Match next time", schema: { type: "string" } },
    Location: { description: "The other address", schema: { type: "string", format: "uri" } },
    RetryAfter: { description: "Seconds to wait", schema: { type: "integer" } },
  },
  parameters: {
    IfNoneMatch: {
      name: "If-None-Match",
      in: "header",
      description: "The ETag of the copy that you have",
      schema: { type: "string" },
    },
  },
};

function problem(description: string): object {
  const schema = reference("schemas", "Problem");
  return {
    description,
    content: {
      "application/problem+json": { schema },
      // To whoever names it in Accept.
      "text/html": { schema: { type: "string" } },
    },
  };
}

/** A part of a path that stands in braces. */
export function pathParameter(name: string, description: string): object {
  return { name, in: "path", required: true, description, schema: { type: "string" } };
}

/** Points to a shared component. */
export function reference(
  part: "schemas" | "responses" | "parameters" | "headers",
  name: string,
): { readonly $ref: string } {
  return { $ref: `#/components/${part}/${name}` };
}

/** A path with its parameters in braces, as OpenAPI writes them. */
export function template(path: string): string {
  return path.replaceAll("%7B", "{").replaceAll("%7D", "}");
}
