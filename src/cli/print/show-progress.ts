/** One line of progress on a terminal, shown when the work takes over a second; nothing when piped. */
import { clearLine, cursorTo } from "node:readline";

export interface Progress {
  /** Says what is being done now. */
  readonly show: (text: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const PATIENCE = 1000;

export function showProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  let line = "";
  let shown = false;
  const draw = (): void => {
    shown = true;
    clearLine(stream, 0);
    cursorTo(stream, 0);
    stream.write(line.slice(0, Math.max(20, stream.columns - 1)));
  };
  const timer = setTimeout(draw, PATIENCE);
  return {
    show(text) {
      line = text;
      if (shown) draw();
    },
    end() {
      clearTimeout(timer);
      if (!shown) return;
      clearLine(stream, 0);
      cursorTo(stream, 0);
    },
  };
}
