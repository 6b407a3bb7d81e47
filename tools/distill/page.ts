import type { Distilled } from "../../utils/distill.ts";

/** x */
export function distillHtml(_html: string, _url: string | null, _published: string | null): Distilled {
  throw new Error("pages come later");
}
