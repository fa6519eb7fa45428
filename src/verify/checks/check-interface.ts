/** The description of the interface, against what the site answers. */
import { z } from "zod";
import { SITE_PATHS } from "../../model/addresses/paths.ts";
import type { Check } from "../check.ts";
import { parseJson } from "../read-answer.ts";
import { FEEDS } from "../visit.ts";
import { checkEach } from "./check-each.ts";

const description = z.object({
  paths: z.record(
    z.string(),
    z.object({ get: z.object({ responses: z.record(z.string(), z.unknown()) }) }),
  ),
});

export const INTERFACE_CHECKS: readonly Check[] = [
  {
    name: "openapi",
    asks: "/openapi.json describes the addresses of the site, and the statuses that they answer with",
    hint: "a rule answers instead of the Worker, or the description is of another version: deploy again",
    find: async (visit) => {
      const { url, status, body } = await visit.get(SITE_PATHS.openapi);
      const read = description.safeParse(parseJson(body));
      if (status !== 200 || !read.success)
        return [`${url} answers ${status}, and describes nothing`];
      const { paths } = read.data;
      const missing = [...FEEDS, ...Object.values(SITE_PATHS)].filter((path) => !(path in paths));
      const fixed = Object.entries(paths).filter(([path]) => !path.includes("{"));
      const undescribed = await checkEach(fixed, async ([path, { get }]) => {
        const answer = await visit.get(path);
        const isDescribed = String(answer.status) in get.responses;
        return [!isDescribed && `${answer.url} answers ${answer.status}, which is not described`];
      });
      return [...missing.map((path) => `${path} is not described`), ...undescribed];
    },
  },
];
