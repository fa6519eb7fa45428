/*
 * Runs what tests, by its path from here: `node tests/run.js bench/bench.ts --help`. Where Node is too
 * old for it, what starts the commands says so.
 */
const [file] = process.argv.splice(2, 1);
import(process.features.typescript ? `./${file}` : "../src/cli/run.js");
