/*
 * Runs a command of this folder: `node src/cli/run.js build --json`. The commands are TypeScript,
 * which an old Node cannot read; any Node can read this file, so that it says what is wrong.
 */
if (process.features.typescript) {
  const [name] = process.argv.splice(2, 1);
  import(`./${name}.ts`);
} else {
  console.error(
    `Broadsheet needs Node.js 22.18 or newer, and this is ${process.versions.node}: ` +
      "run npm ci, which brings one along on Linux, or install one from https://nodejs.org",
  );
  process.exitCode = 1;
}
