/*
 * npm's `prepare`: compiles the package, where Node can run the compiler. Any Node can read this file,
 * so that an installation under an old Node ends well; the commands then say what is wrong.
 */
if (process.features.typescript) import("./compile.ts");
