// The linter: typescript-eslint at its strictest, and the import table of src/README.md.
import js from "@eslint/js";
import ts from "typescript-eslint";

const folders = ["parse", "ledger", "edition", "feeds", "pages", "http", "cli"];
const files = ["article.ts", "problem.ts", "paths.ts", "site.ts", "build.ts", "worker.ts"];

const buildSide = [...files, ...folders].filter(
  (part) => !["http", "pages", "worker.ts"].includes(part),
);

/** What each part of src/ may import of ours; itself always, the rest is forbidden. */
const mayImport = {
  "article.ts": [],
  "problem.ts": [],
  "paths.ts": [],
  "site.ts": ["problem.ts"],
  parse: ["article.ts", "problem.ts"],
  ledger: ["article.ts", "problem.ts", "paths.ts"],
  edition: ["article.ts", "paths.ts"],
  feeds: ["article.ts", "site.ts", "paths.ts"],
  pages: ["article.ts", "site.ts", "paths.ts"],
  http: ["article.ts", "site.ts", "paths.ts", "edition", "feeds", "pages"],
  "build.ts": buildSide,
  cli: buildSide,
  "worker.ts": ["site.ts", "edition", "http"],
};

const importTable = Object.entries(mayImport).map(([part, allowed]) => ({
  files: [part.endsWith(".ts") ? `src/${part}` : `src/${part}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [...files, ...folders]
          .filter((other) => other !== part && !allowed.includes(other))
          .map((other) => ({
            regex: other.endsWith(".ts")
              ? `^\\.\\.?/(\\.\\./)*${other.replace(".", "\\.")}$`
              : `^\\.\\.?/(\\.\\./)*${other}/`,
            message: `${part} may not import ${other}: see the import table in src/README.md.`,
          })),
      },
    ],
  },
}));

export default ts.config(
  { ignores: ["node_modules", ".wrangler", ".broadsheet", "coverage"] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrel files." },
      ],
    },
  },
  ...importTable,
  {
    // Purity: below the build nothing looks at a clock, the file system or chance.
    files: ["src/**"],
    ignores: ["src/build.ts", "src/cli/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "process", message: "Only build.ts and cli/ touch the process." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The time is passed in." },
        { object: "Math", property: "random", message: "Same input, same bytes." },
      ],
    },
  },
  { files: ["src/worker.ts", "*.config.*"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.js"], ...ts.configs.disableTypeChecked },
);
