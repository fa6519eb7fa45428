/** An origin in, whether it is on this machine out: `npm start`, where wrangler is in front. */
export function isLoopback(origin: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
}
