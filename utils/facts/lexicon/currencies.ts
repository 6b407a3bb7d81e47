// ISO 4217. A "$" alone is the dollar or peso of the language's region, else the USA's.
const SIGNS: ReadonlyMap<string, string> = new Map(
  "$ USD|€ EUR|£ GBP|¥ JPY|₹ INR|₽ RUB|₴ UAH|₺ TRY|₩ KRW|₪ ILS|₦ NGN|₱ PHP|฿ THB|₫ VND|₡ CRC|₲ PYG|₵ GHS|₸ KZT|₾ GEL|₼ AZN|֏ AMD|৳ BDT"
    .split("|")
    .map((entry) => [entry.slice(0, 1), entry.slice(2)]),
);
// Letters before a sign, or letters that are a sign by themselves where a number follows.
const LETTERED: ReadonlyMap<string, string> = new Map(
  "US$ USD|U.S.$ USD|A$ AUD|AU$ AUD|C$ CAD|CA$ CAD|NZ$ NZD|HK$ HKD|S$ SGD|R$ BRL|NT$ TWD|J$ JMD|TT$ TTD|RMB CNY|Rp IDR|Rp. IDR|RM MYR|KSh KES|Ksh KES|Tk BDT|Dh AED|Dhs AED|Sh KES|Fr CHF|Fr. CHF|zł PLN|Kč CZK"
    .split("|")
    .map((entry) => [entry.slice(0, entry.lastIndexOf(" ")), entry.slice(entry.lastIndexOf(" ") + 1)]),
);
const REGION_DOLLARS: ReadonlyMap<string, string> = new Map(
  "AU AUD|CA CAD|NZ NZD|SG SGD|HK HKD|MX MXN|AR ARS|CL CLP|CO COP|UY UYU|TW TWD|JM JMD|TT TTD|FJ FJD|BZ BZD|NA NAD"
    .split("|")
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);
const CODES = new Set(
  "AED AFN AMD ARS AUD AZN BAM BDT BGN BHD BIF BRL BWP BYN CAD CDF CHF CLP CNY CRC CZK DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLL SOS SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW".split(
    " ",
  ),
);

/** A currency's words behind a number; where `countries` stands, the word is used in several, and what the text says decides. */
export type CurrencyWord = { code: string; factor: number; among?: string };

const WORDS: readonly (readonly [forms: string, code: string])[] = [
  [
    "dollar/dollars/us dollar/us dollars/u.s. dollar/u.s. dollars/american dollars/dólares/dólar/dollari/dollaro/dolarów/dolary/dolara/доллар/доллара/долларов/долари/доларів/долара/دولار/دولارات/دولارا",
    "USD",
  ],
  ["australian dollar/australian dollars", "AUD"],
  ["canadian dollar/canadian dollars", "CAD"],
  ["new zealand dollar/new zealand dollars", "NZD"],
  ["hong kong dollar/hong kong dollars", "HKD"],
  ["singapore dollar/singapore dollars", "SGD"],
  ["taiwan dollar/taiwan dollars", "TWD"],
  ["euro/euros/евро/євро/يورو", "EUR"],
  ["pound sterling/pounds sterling/british pounds/libras esterlinas/фунтов стерлингов/фунтів стерлінгів", "GBP"],
  ["rouble/roubles/ruble/rubles/rubel/rubli/rublos/roebel/рубль/рубля/рублей/руб/рублів/روبل", "RUB"],
  ["hryvnia/hryvnias/hryvnya/griwna/гривня/гривні/гривень/грн/гривен/гривны", "UAH"],
  ["yen/иен/єн/ین", "JPY"],
  ["yuan/renminbi/юаней/юаня/юанів/يوان", "CNY"],
  [
    "swiss franc/swiss francs/franken/schweizer franken/francs suisses/francos suizos/franchi svizzeri/franków szwajcarskich",
    "CHF",
  ],
  ["cfa francs", "XOF"],
  ["zloty/zlotys/złoty/złote/złotych/zł", "PLN"],
  ["rand", "ZAR"],
  ["naira", "NGN"],
  ["ringgit", "MYR"],
  ["rupiah", "IDR"],
  ["baht", "THB"],
  ["dong", "VND"],
  ["taka", "BDT"],
  ["forint/forints", "HUF"],
  ["shekel/shekels", "ILS"],
  ["tenge/тенге", "KZT"],
  ["lari", "GEL"],
  ["reais/reales brasileños", "BRL"],
  ["turkish lira/turkish liras/liras", "TRY"],
  ["saudi riyals", "SAR"],
  ["egyptian pounds/egyptian pound/جنيه", "EGP"],
  ["sudanese pounds", "SDG"],
  ["south sudanese pounds", "SSP"],
  ["syrian pounds", "SYP"],
  ["lebanese pounds/lebanese lira", "LBP"],
  ["indian rupees", "INR"],
  ["pakistani rupees", "PKR"],
  ["sri lankan rupees", "LKR"],
  ["nepali rupees/nepalese rupees", "NPR"],
  ["mexican pesos", "MXN"],
  ["philippine pesos", "PHP"],
  ["argentine pesos", "ARS"],
  ["colombian pesos", "COP"],
  ["chilean pesos", "CLP"],
  ["cuban pesos", "CUP"],
  ["swedish kronor/swedish crowns/kronor", "SEK"],
  ["norwegian kroner/norwegian crowns", "NOK"],
  ["danish kroner/danish crowns", "DKK"],
  ["czech crowns/czech koruna/koruna/korunas", "CZK"],
  ["colones", "CRC"],
  ["quetzales", "GTQ"],
  ["lempiras", "HNL"],
  ["soles", "PEN"],
  ["kwacha", "ZMW"],
  ["cedis", "GHS"],
  ["birr", "ETB"],
  ["kyat/kyats", "MMK"],
  ["afghanis", "AFN"],
  ["deutsche marks/deutschmarks", "DEM"],
  ["pesetas", "ESP"],
  ["guilders", "NLG"],
  ["drachmas", "GRD"],
  ["markkaa", "FIM"],
  ["escudos", "PTE"],
  ["kenyan shillings", "KES"],
  ["ugandan shillings", "UGX"],
  ["tanzanian shillings", "TZS"],
];
const AMONG: readonly (readonly [forms: string, among: string])[] = [
  ["pound/pounds", "pound"],
  ["rupee/rupees", "rupee"],
  ["peso/pesos", "peso"],
  ["krone/kroner", "krone"],
  ["won", "won"],
  ["lira", "lira"],
  ["dinar/dinars", "dinar"],
  ["dirham/dirhams", "dirham"],
  ["riyal/riyals/rial/rials", "riyal"],
  ["shilling/shillings", "shilling"],
  ["franc/francs", "franc"],
  ["mark/marks", "mark"],
];
// A word of several countries means the currency of the one that the text speaks of most; nothing where it speaks of none.
const COUNTRIES: Readonly<Record<string, string>> = {
  pound:
    "GBP £|Brit(?:ain|ish|on)|U\\.?K\\b|England|London|Scot(?:land|tish)|Wales|sterling;EGP Egypt|Cairo;LBP Leban|Beirut;SYP Syria|Damascus;SDG Sudan|Khartoum",
  rupee:
    "INR India|Delhi|Mumbai|Modi\\b;PKR Pakistan|Karachi|Lahore|Islamabad;LKR Sri Lanka|Colombo;NPR Nepal|Kathmandu;MUR Mauriti",
  peso: "MXN Mexic;PHP Philippin|Filipin|Manila;ARS Argentin|Buenos Aires;COP Colombia|Bogot;CLP Chile|Santiago;CUP Cuba|Havana;UYU Uruguay;DOP Dominican",
  krone: "NOK Norw|Oslo;DKK Denmark|Danish|Copenhagen",
  mark: "DEM German|Bonn|Berlin;FIM Finland|Finnish;BAM Bosnia",
  won: "KRW South Korea|Seoul;KPW Pyongyang",
  lira: "TRY Turk|Istanbul|Ankara|Erdo[gğ]an;LBP Leban|Beirut;ITL Ital",
  dinar:
    "KWD Kuwait;IQD Iraq|Baghdad;JOD Jordan|Amman;RSD Serbia|Belgrade;TND Tunis;DZD Algeria|Algiers;LYD Libya|Tripoli;BHD Bahrain",
  dirham: "AED Emirat|Dubai|Abu Dhabi|U\\.?A\\.?E;MAD Morocc|Rabat",
  riyal: "SAR Saudi|Riyadh;QAR Qatar|Doha;IRR Iran|Tehran;OMR Oman|Muscat;YER Yemen|Sanaa",
  shilling: "KES Kenya|Nairobi;UGX Uganda|Kampala;TZS Tanzania|Dar es Salaam;SOS Somali|Mogadishu",
  dollar: "AUD Australia|Sydney|Melbourne|Perth|Brisbane|Pilbara;NZD New Zealand|Auckland|Wellington",
  franc:
    "CHF Swiss|Switzerland|Zurich|Geneva;FRF France|French|Paris;BEF Belgi|Brussels;RWF Rwanda;XOF Senegal|Ivory Coast|Burkina",
};

/** Currency words behind a number, by their words in lower case. */
export const CURRENCY_WORDS: ReadonlyMap<string, CurrencyWord> = new Map([
  ...WORDS.flatMap(([forms, code]) => forms.split("/").map((form) => [form, { code, factor: 1 }] as const)),
  ...AMONG.flatMap(([forms, among]) => forms.split("/").map((form) => [form, { code: "", factor: 1, among }] as const)),
  ...[...SIGNS].map(([sign, code]) => [sign, { code, factor: 1 }] as const),
  ...["cents", "us cents", "u.s. cents"].map((form) => [form, { code: "USD", factor: 0.01 }] as const),
  ...["canadian", "australian"].map(
    (country) => [`${country} cents`, { code: country === "canadian" ? "CAD" : "AUD", factor: 0.01 }] as const,
  ),
  ["euro cents", { code: "EUR", factor: 0.01 }],
  ["pence", { code: "GBP", factor: 0.01 }],
]);

/** The currency of a sign, with the letters before it ("US$", "£", "Rp"), or of a code ("USD"); undefined for any other. */
export function currencyOf(sign: string, region: string): string | undefined {
  if (sign === "$") return REGION_DOLLARS.get(region) ?? "USD";
  return SIGNS.get(sign) ?? LETTERED.get(sign) ?? (CODES.has(sign) ? sign : undefined);
}

/** Whether a word is a sign of money by its letters alone, one that several countries share. */
export function isRupeeSign(word: string): boolean {
  return word === "Rs" || word === "Re";
}

// Australia and New Zealand mark the USA's dollar as "$US" where they pay in their own with a bare sign; "US$" tells nothing, as its second mention is often bare.
const marksDollars = (text: string) => /\$US ?\d/.test(text);

/** Tells the currency of a word that several countries use by the country that a text speaks of most; null where it speaks of none. Each word is looked up once. */
export function createCurrencyResolver(text: string): (among: string) => string | null {
  const told = new Map<string, string | null>();
  return (among) => {
    const known = told.get(among);
    if (known !== undefined) return known;
    let best: string | null = null;
    let most = 0;
    const entries = among === "dollar" && !marksDollars(text) ? "" : (COUNTRIES[among] ?? "");
    for (const entry of entries ? entries.split(";") : []) {
      const count = text.match(new RegExp(entry.slice(4), "g"))?.length ?? 0;
      if (count > most) [best, most] = [entry.slice(0, 3), count];
    }
    told.set(among, best);
    return best;
  };
}
