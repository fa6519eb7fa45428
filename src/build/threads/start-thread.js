/** Starts a thread whose code is kept compiled: the module of this folder that it is given as its data. */
import { workerData } from "node:worker_threads";
import { cacheCode } from "../memory/cache-code.js";

cacheCode();
await import(`./${workerData}`);
