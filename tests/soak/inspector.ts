/** Reads an isolate's heap through workerd's inspector (the Chrome DevTools protocol). */

export interface Inspector {
  /** Bytes of JavaScript objects, and of what belongs to them outside the heap. */
  usedHeap(): Promise<number>;
  close(): void;
}

/** `address` is `host:port`; the first Worker that it names is read. */
export async function openInspector(address: string): Promise<Inspector> {
  const targets = (await (await fetch(`http://${address}/json`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  const url = targets[0]?.webSocketDebuggerUrl;
  if (url === undefined) throw new Error(`the inspector at ${address} names no Worker`);
  const socket = new WebSocket(url);
  await new Promise<void>((done, fail) => {
    socket.addEventListener("open", () => {
      done();
    });
    socket.addEventListener("error", () => {
      fail(new Error(`no connection to the inspector at ${address}`));
    });
  });
  let last = 0;
  const waiting = new Map<number, (result: Record<string, number>) => void>();
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as { id?: number; result?: Record<string, number> };
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer.result ?? {});
  });
  const call = (method: string): Promise<Record<string, number>> =>
    new Promise((done) => {
      last += 1;
      waiting.set(last, done);
      socket.send(JSON.stringify({ id: last, method, params: {} }));
    });
  return {
    async usedHeap() {
      const usage = await call("Runtime.getHeapUsage");
      return (
        (usage["usedSize"] ?? 0) +
        (usage["embedderHeapUsedSize"] ?? 0) +
        (usage["backingStorageSize"] ?? 0)
      );
    },
    close() {
      socket.close();
    },
  };
}
