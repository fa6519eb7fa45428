/** `npm run migrate`: makes a publication of a clone that somebody publishes from. */
import { folderOf } from "./command/options.ts";
import { runCommand } from "./command/run-command.ts";

const HELP = `Usage: npm run migrate -- [options] DIR

Makes a publication of the folder DIR, a clone of this repository that somebody publishes from: takes the
engine's files away, and names the engine as a dependency instead. Articles, ledger and settings
stay as they are, so nothing changes for subscribers; npm run plan proves it. Whatever is there must be
committed, and the result is not: git diff shows it, git restore takes it back.

  --engine SPEC   the engine, as npm is told what to install: a version, a git address, a
                  tarball (the engine that runs this command)
  --help          this text

Exit codes: 0 done, 1 nothing was changed, 2 wrong usage.`;

const OPTIONS = { engine: { type: "string" } } as const;

await runCommand(
  HELP,
  { options: OPTIONS, allowPositionals: true },
  async ({ values, positionals }) => {
    const { given, folder } = folderOf(positionals);
    const { findObstacle, migrate } = await import("../new/migrate.ts");
    const obstacle = await findObstacle(folder);
    if (obstacle !== undefined) {
      console.error(`${given}: ${obstacle}. Nothing was changed`);
      return 1;
    }
    const { chooseEngine } = await import("../new/choose-engine.ts");
    const { name } = await migrate(folder, () => chooseEngine(values.engine, folder));
    console.log(
      `${given} is a publication now; its Worker is still called ${name}.\n` +
        `Next: cd ${given} && npm install && npm run plan, which must find nothing; then commit.`,
    );
    return 0;
  },
);
