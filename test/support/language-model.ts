import { loadModel } from "../../tools/distill/dependencies.ts";

/** The English model that is shipped. */
export const ENGLISH = loadModel("en");
