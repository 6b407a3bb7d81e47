import { lookUpVerbForm } from "../lexicon/verb-forms.ts";

const COPULA = /^(?:is|are|was|were|has been|have been|had been|had|seems?|remains?|looks?)\b/;
const COPULA_COMPLEMENT = /^(?:\p{L}+ (?:been )?)(?:been )?(?:\p{L}+ly |also |now |still )?(?<word>\p{L}+)/u;
const HAPPENED_STATE = /^(?:dead|missing|due|set|to)$/;
const LASTING_STATE = /^(?:based|believed|considered|known|located|regarded|seen|thought|used|viewed)$/;

/** True for a predicate that describes instead of telling: "is a member", not "was shot" or "are dead". */
export function isState(what: string): boolean {
  if (!COPULA.test(what)) return false;
  const word = COPULA_COMPLEMENT.exec(what)?.groups?.word ?? "";
  if (LASTING_STATE.test(word)) return true;
  return !HAPPENED_STATE.test(word) && !/^(?:past|participle)$/.test(lookUpVerbForm(word) ?? "");
}
