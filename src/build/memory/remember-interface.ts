/** The description of the interface, remembered: what describes it takes longer to load than a small build may. */
import { codeVersion } from "./code-version.ts";
import { MemoryFile } from "./memory-file.ts";

/** The code that describes. */
const CODE = ["build/interface", "model"];

export async function rememberInterface(path: string): Promise<object> {
  const file = new MemoryFile<object>(path, codeVersion(CODE));
  const [known] = file.entries;
  if (known) return known;
  const { describeInterface } = await import("../interface/describe-interface.ts");
  const described = describeInterface();
  file.replace([described]);
  return described;
}
