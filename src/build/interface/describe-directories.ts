/** The directories of all lists, which come in parts, as OpenAPI paths. */
import { listingPath } from "../../model/addresses/paths.ts";
import { operation, pathParameter, reference } from "./describe-operation.ts";

/** By path: all sections, tags and authors, as JSON and as OPML. */
export function directoryPaths(): object {
  return {
    ...inParts("lists", "getLists", "All sections, tags and authors, and their counts", {
      "application/json": reference("schemas", "Lists"),
    }),
    ...inParts("opml", "getFeedList", "The feeds of all lists, as OPML 2.0", {
      "text/x-opml": { type: "string" },
    }),
  };
}

function inParts(
  form: "lists" | "opml",
  operationId: string,
  what: string,
  answer: Readonly<Record<string, object>>,
): object {
  const first = `${what}: the largest, sections first`;
  const part = {
    ...pathParameter("part", "The number of the part"),
    schema: { type: "integer", minimum: 2 },
  };
  return {
    [listingPath(1, form)]: { get: operation(operationId, first, { answer }) },
    [listingPath(2, form).replace("2", "{part}")]: {
      get: operation(`${operationId}Part`, `${what}: a further part`, {
        parameters: [part],
        answer,
        errors: ["404"],
      }),
    },
  };
}
