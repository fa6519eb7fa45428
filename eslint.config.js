// What needs no types: typescript-eslint at its strictest, the import table of src/README.md, and the
// length of files and lines. Rules that need types, and import circles, are in .oxlintrc.json.
import js from "@eslint/js";
import ts from "typescript-eslint";

/** What each part of src/ may import of ours; itself always, the rest is forbidden. */
const mayImport = {
  model: [],
  parse: ["model"],
  ledger: ["model"],
  media: ["model"],
  search: ["model"],
  edition: ["model", "media", "search"],
  feeds: ["model"],
  pages: ["model"],
  http: ["model", "edition", "search", "feeds", "pages"],
  verify: ["model"],
  build: ["model", "parse", "ledger", "media", "search", "edition", "verify"],
  import: ["model", "parse", "ledger", "media"],
  explain: ["model", "parse", "ledger", "build"],
  new: ["model", "ledger", "build"],
  deploy: ["model", "edition", "build", "verify"],
  package: [],
  cli: ["model", "build", "import", "verify", "explain", "new", "deploy"],
  "worker.ts": ["model", "edition", "http"],
};

/** The rooms of parse/: each may import itself and those above it. */
const rooms = [
  ["words"],
  ["source"],
  ["passages"],
  ["lines"],
  ["story"],
  ["fields", "noise"],
  ["body"],
  ["authored"],
];

const forbid = (files, patterns) => ({
  files: [files],
  rules: { "no-restricted-imports": ["error", { patterns }] },
});

const closedParts = (part) =>
  Object.keys(mayImport)
    .filter((other) => other !== part && !mayImport[part].includes(other))
    .map((other) => ({
      regex: other.endsWith(".ts")
        ? `^\\.\\.?/(\\.\\./)*${other.replace(".", "\\.")}$`
        : `^\\.\\.?/(\\.\\./)*${other}/`,
      message: `${part} may not import ${other}: see the import table in src/README.md.`,
    }));

/** The rooms below and beside it, and the files outside of all rooms; `up` is the way out of the room. */
const closedRooms = (room, floor, up) => {
  const closed = rooms
    .slice(floor)
    .flat()
    .filter((other) => other !== room);
  return [...closed.map((other) => `${other}/`), "[^/]+$"].map((path) => ({
    regex: `^${up}${path}`,
    message: `parse/${room} may not import it: see the import table in src/README.md.`,
  }));
};

const importTable = [
  ...Object.keys(mayImport).map((part) =>
    forbid(part.endsWith(".ts") ? `src/${part}` : `src/${part}/**`, closedParts(part)),
  ),
  ...rooms.flatMap((beside, floor) =>
    beside.flatMap((room) => [
      forbid(`src/parse/${room}/*`, [
        ...closedParts("parse"),
        ...closedRooms(room, floor, "\\.\\./"),
      ]),
      forbid(`src/parse/${room}/*/**`, [
        ...closedParts("parse"),
        ...closedRooms(room, floor, "(?:\\.\\./){2}"),
      ]),
    ]),
  ),
];

const NAMED_EXPORTS = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "ExportAllDeclaration", message: "No barrel files." },
];
/** The parts that start a process, and so touch the clock, files and chance, and load code late. */
const OUTER = ["build", "verify", "explain", "new", "deploy", "cli", "package"];
const NO_LATE_IMPORT = { selector: "ImportExpression", message: "Import it at the top." };
/** The table for `import()`, which no-restricted-imports does not look at. */
const lateImports = OUTER.map((part) => {
  const closed = Object.keys(mayImport).filter((other) => !mayImport[part].includes(other));
  const source = `(?:\\.\\.\\u002F)+(?:${closed.filter((other) => other !== part).join("|")})\\b`;
  return {
    files: [`src/${part}/**`],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...NAMED_EXPORTS,
        {
          selector: `:matches(ImportExpression, TSImportType) Literal[value=/^${source}/]`,
          message: `${part} may not import it: see the import table in src/README.md.`,
        },
      ],
    },
  };
});
const NO_CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "The time is passed in.",
};

export default ts.config(
  { ignores: ["node_modules", ".wrangler", ".broadsheet", "coverage", "dist"] },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-restricted-syntax": ["error", ...NAMED_EXPORTS],
    },
  },
  ...importTable,
  {
    // Purity: only what starts a process (and the Worker, an isolate) looks at the clock, or at chance.
    files: ["src/**"],
    ignores: OUTER.map((part) => `src/${part}/**`).concat("src/worker.ts"),
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "process", message: "Only build/ and cli/ touch the process." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The time is passed in." },
        { object: "Math", property: "random", message: "Same input, same bytes." },
      ],
      "no-restricted-syntax": ["error", ...NAMED_EXPORTS, NO_CLOCK, NO_LATE_IMPORT],
    },
  },
  ...lateImports,
  {
    // The words of pages and the table of keys are data.
    files: ["src/**"],
    ignores: ["src/pages/words/**", "src/parse/source/front-matter/key-table.ts"],
    rules: {
      "max-len": ["error", { code: 120, ignoreUrls: true }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/worker.ts", "*.config.*"], rules: { "no-restricted-syntax": "off" } },
  {
    // Any Node must be able to read it: of what came after 2017 only `import()`.
    files: ["src/cli/run.js", "src/package/prepare.js", "tests/run.js"],
    languageOptions: {
      sourceType: "script",
      ecmaVersion: 2020,
      globals: { console: "readonly", process: "readonly" },
    },
  },
);
