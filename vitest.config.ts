/**
 * Tests run in Node; tests/worker/ builds the Worker and runs it in workerd (see its setup).
 * `npm test` runs the fast ones, `npm run check` the slow ones too: a browser, benchmarks, soaks,
 * the walk through the README, and what is called `*.slow.test.ts`.
 */
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const ALL = "tests/**/*.test.ts";
const SLOW = ["tests/{bench,browser,soak}/**/*.test.ts", "tests/**/*.slow.test.ts"];

export default defineConfig({
  test: {
    // The default leaves a core to the one who waits, which of two is half.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: {
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
      WRANGLER_SEND_METRICS: "false",
      // Hundreds of commands are started: each finds its code compiled (node:module).
      NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/tests"),
    },
    projects: [
      { extends: true, test: { name: "fast", include: [ALL], exclude: SLOW } },
      { extends: true, test: { name: "slow", include: SLOW } },
    ],
  },
});
