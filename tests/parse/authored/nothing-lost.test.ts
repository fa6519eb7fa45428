import { losesNothing } from "./loses-nothing.ts";

losesNothing(200);
