#!/usr/bin/env node
/*
 * Runs a command of this folder: `node src/cli/run.js build --json`, or `broadsheet build --json`. The
 * commands are modern code, which an old Node cannot read; any Node can read this file, so that it
 * says what is wrong.
 */
const COMMANDS = {
  new: "writes a publication of your own into a new folder",
  migrate: "makes a publication of a clone that somebody publishes from",
  start: "builds and serves the publication on localhost",
  import: "moves a site in from another system",
  build: "gives new articles their identity, and makes the edition",
  plan: "says what the next deploy does to subscribers",
  explain: "shows what the parser makes of articles, line by line",
  deploy: "plans, deploys, verifies and announces",
  verify: "asks a running site what a careful reader would",
  announce: "tells the WebSub hub which feeds changed",
  "merge-ledger": "joins two ledgers, for git",
};

const HELP =
  "Usage: broadsheet COMMAND [options]\n\n" +
  Object.keys(COMMANDS)
    .map((name) => `  ${name.padEnd(14)}${COMMANDS[name]}`)
    .join("\n") +
  "\n\nbroadsheet COMMAND --help says more. Exit codes are those of the command; 2 wrong usage.";

const [name] = process.argv.splice(2, 1);
if (!process.features.typescript) {
  console.error(
    `Broadsheet needs Node.js 22.18 or newer, and this is ${process.versions.node}: ` +
      "run npm ci, which brings one along on Linux, or install one from https://nodejs.org",
  );
  process.exitCode = 1;
} else if (Object.keys(COMMANDS).includes(name)) {
  import("../build/memory/cache-code.js").then(({ cacheCode }) => {
    cacheCode();
    return import(`./${name}.ts`);
  });
} else if (name === "--help" || name === "-h") {
  console.log(HELP);
} else {
  console.error(name === undefined ? HELP : `there is no command ${name}\n${HELP}`);
  process.exitCode = 2;
}
