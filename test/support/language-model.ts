import { loadModelForText } from "../../tools/distill/language-models.ts";

/** The tagger that is shipped for English. */
export const ENGLISH = loadModelForText("The tagger of the shipped model.", "en");
