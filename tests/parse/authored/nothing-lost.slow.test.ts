import { losesNothing } from "./loses-nothing.ts";

losesNothing(2000);
