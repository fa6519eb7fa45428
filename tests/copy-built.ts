/** Projects that are built already: each is a copy of one that a file of tests builds once. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { buildHere } from "./build/build-here.ts";
import { makeProject, type Articles } from "./serve-project.ts";

const built = new Map<string, Promise<string>>();
afterAll(async () => {
  for (const root of built.values()) await rm(await root, { recursive: true, force: true });
});

async function build(articles: Articles): Promise<string> {
  const root = await makeProject(articles);
  const { done, told } = await buildHere(root);
  if (!done) throw new Error(`the build failed:\n${told}`);
  return root;
}

/** Copies a built project of these texts; returns its folder, which the caller removes. */
export async function copyBuilt(articles: Articles): Promise<string> {
  const key = JSON.stringify(articles);
  let original = built.get(key);
  if (!original) built.set(key, (original = build(articles)));
  const root = await mkdtemp(join(tmpdir(), "broadsheet-"));
  await cp(await original, root, { recursive: true, preserveTimestamps: true });
  return root;
}
