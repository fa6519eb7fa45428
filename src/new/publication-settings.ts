/**
 * The engine's own wrangler.toml in, that of a publication out: it has its own name and settings, and
 * takes the Worker from the installed engine.
 */
import { setVariables } from "./set-variables.ts";

/** Code of the engine, by its path in this repository. */
const ENGINE_CODE = /"(?:\.\/)?src\/([^"]+)\.ts"/g;

/** The installed Worker is one file, in which nothing is left to be replaced. */
const ALIASES = /^\[alias\]\n(?:#.*\n)*.+ = "(?:\.\/)?src\/.*\n\n/m;

/** The demonstration's own sentence, which says nothing about another publication. */
const DESCRIPTION = /^(?=SITE_DESCRIPTION )/m;

/** `variables` are settings of `[vars]`, by name. */
export function publicationSettings(
  toml: string,
  name: string,
  variables: ReadonlyMap<string, string>,
): string {
  const settings = useInstalled(toml)
    .replace(/^name = .*$/m, `name = "${name}"`)
    .replace(DESCRIPTION, "# ");
  return setVariables(settings, variables);
}

/** The same settings, with the code of the installed engine. */
export function useInstalled(toml: string): string {
  return toml.replace(ALIASES, "").replace(ENGINE_CODE, '"./node_modules/broadsheet/dist/$1.js"');
}
