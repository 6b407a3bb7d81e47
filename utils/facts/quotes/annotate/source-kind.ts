import type { Party, SourceKind, Speaker } from "../../../types.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of what is written and says something, in the languages of `stance-words.ts`. */
const DOCUMENTS = words(`
report reports statement statements study studies filing filings indictment lawsuit complaint document documents memo memos letter letters survey surveys poll polls ruling verdict affidavit transcript transcripts record records papers data analysis audit review release email emails paper book article articles resolution constitution declaration warrant note dossier bulletin website
доклад доклада отчёт отчет отчёта заявление исследование документ документы документах письмо опрос решение приговор пресс-релиз сообщение звіт заява дослідження документи лист опитування
bericht berichte erklärung mitteilung studie dokument dokumente brief umfrage urteil gutachten anklageschrift
rapport communiqué étude document documents lettre sondage jugement
informe comunicado estudio documento documentos carta encuesta sentencia
relazione comunicato studio documento lettera sondaggio sentenza nota
relatório comunicado estudo documento carta pesquisa sentença
verklaring onderzoek studie brief peiling vonnis document
raport oświadczenie komunikat badanie dokument list sondaż wyrok`);
const ORGANISATIONS = words(`
ministry company government court police agency council union party board army military authority department office committee commission bank firm university hospital association administration parliament senate congress campaign club church institute foundation charity network airline bureau embassy navy kremlin team watchdog regulator operator cooperative service
министерство ведомство компания правительство суд полиция партия совет армия комитет комиссия банк университет больница прокуратура следствие міністерство відомство компанія уряд поліція партія рада
ministerium firma unternehmen regierung gericht polizei partei rat behörde staatsanwaltschaft
ministère entreprise gouvernement tribunal police parti conseil parquet
ministerio empresa gobierno tribunal policía partido fiscalía ministero azienda governo tribunale polizia partito procura governo polícia ministério
ministerie bedrijf regering rechtbank politie partij gemeente ministerstwo firma rząd sąd policja partia`);
const PEOPLE = words(`
he she mayor minister president spokesman spokeswoman spokesperson judge lawyer attorney senator governor chairman chairwoman director doctor teacher professor officer mother father prosecutor secretary manager owner leader chief captain engineer economist analyst farmer witness man woman boy girl author coach player
он она мэр министр президент судья адвокат губернатор директор врач вона він мер міністр суддя
er sprecher sprecherin bürgermeister bürgermeisterin minister ministerin richter richterin il elle maire ministre juge avocat alcalde alcaldesa ministro ministra juez jueza portavoz sindaco prefeito hij zij burgemeester burmistrz minister rzecznik rzeczniczka`);
const GROUPS = words(`
officials authorities prosecutors investigators critics experts analysts witnesses residents activists organizers organisers lawyers doctors scientists researchers diplomats leaders supporters opponents lawmakers rescuers people aides troops soldiers teachers workers families parents neighbours neighbors growers farmers fishermen divers economists engineers democrats republicans protesters students
власти эксперты жители активисты учёные ученые спасатели врачи свидетели чиновники влада експерти мешканці рятувальники
behörden experten anwohner ermittler forscher zeugen autorités experts habitants chercheurs témoins autoridades expertos vecinos investigadores testigos autorità esperti residenti especialistas moradores autoriteiten inwoners władze eksperci mieszkańcy`);
// Where the noun that heads the words ends: "the report of …", "a judge who …", "the mayor, …".
const BEHIND_HEAD =
  /[,(]|\s(?:of|by|from|in|on|at|for|with|to|that|which|who|whose|into|about|near|seen|published|released|filed|von|der|des|vom|zur|zum|de|du|des|d['’]\S+|del|della|di|da|do|van|из|о|об|по|от|з|про|z|o)\s/iu;

/** What sort of source a speaker is, by the words that name it and the party they mean; undefined where neither tells. */
export function classifySource({ text, party, anonymous }: Speaker, parties: readonly Party[]): SourceKind | undefined {
  if (anonymous) return "anonymous";
  const known = party === null ? undefined : parties[party];
  const head = headOf(text);
  if (DOCUMENTS.has(head)) return "document";
  if (known) return known.kind === "place" ? "government" : known.kind;
  if (PEOPLE.has(head)) return "person";
  if (ORGANISATIONS.has(head)) return "organisation";
  return GROUPS.has(head) ? "group" : undefined;
}

/** The noun that heads a phrase, in small letters. */
function headOf(phrase: string): string {
  const end = phrase.search(BEHIND_HEAD);
  return (end > 0 ? phrase.slice(0, end) : phrase).trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
}
