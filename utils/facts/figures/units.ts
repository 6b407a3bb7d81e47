/** ISO 4217 codes by the signs and words that news uses; a longer sign stands before a shorter one it begins with. */
export const CURRENCIES: readonly (readonly [sign: string, code: string])[] = [
  ["US$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₺", "TRY"],
  ["₩", "KRW"],
];

/** Words of money behind a number. */
export const MONEY_WORDS: readonly (readonly [pattern: string, code: string])[] = [
  ["(?:US |U\\.S\\. )?dollars?|دولار", "USD"],
  ["euros?", "EUR"],
  ["pounds?(?: sterling)", "GBP"],
  ["r(?:o)?ubles?|рубл(?:ей|я|ь)", "RUB"],
  ["hryvnias?|гривен", "UAH"],
  ["yen", "JPY"],
  ["yuan|renminbi", "CNY"],
  ["rupees?", "INR"],
  ["Swiss francs?", "CHF"],
  ["lira", "TRY"],
  ["zloty", "PLN"],
  ["rand", "ZAR"],
  ["Euro", "EUR"],
];

/** Measures behind a number, each with its name. */
export const MEASURES: readonly (readonly [pattern: string, name: string])[] = [
  ["percentage points?", "percentage points"],
  ["percent|per cent|%|Prozent|процент(?:ов|а)?|في المئة|بالمئة|في المائة", "percent"],
  ["square (?:kilometers?|kilometres?|km)", "square kilometres"],
  ["square miles?", "square miles"],
  ["square (?:feet|foot)", "square feet"],
  ["square (?:meters?|metres?)", "square metres"],
  ["kilometers?|kilometres?|km|Kilometer", "kilometres"],
  ["miles?", "miles"],
  ["(?:centimeters?|centimetres?|cm)", "centimetres"],
  ["(?:millimeters?|millimetres?|mm)", "millimetres"],
  ["meters?|metres?|Meter", "metres"],
  ["feet|foot", "feet"],
  ["inches|inch", "inches"],
  ["tonnes?|metric tons?|Tonnen", "tonnes"],
  ["tons?", "tons"],
  ["kilograms?|kilos?|kg", "kilograms"],
  ["pounds?", "pounds"],
  ["grams?", "grams"],
  ["hectares?", "hectares"],
  ["acres?", "acres"],
  ["barrels?", "barrels"],
  ["liters?|litres?", "litres"],
  ["gallons?", "gallons"],
  ["megawatts?|MW", "megawatts"],
  ["gigawatts?|GW", "gigawatts"],
  ["degrees? (?:Celsius|C)", "degrees Celsius"],
  ["degrees? (?:Fahrenheit|F)", "degrees Fahrenheit"],
  ["mph|miles (?:an|per) hour", "miles per hour"],
  ["km/h|kph|kilometers (?:an|per) hour", "kilometres per hour"],
];

/** Nouns that count people. */
export const PEOPLE =
  "people|persons?|men|women|children|boys?|girls?|man|woman|child|civilians?|soldiers?|troops|workers?|employees|staff|passengers?|residents|students|pupils|teachers|patients|victims?|migrants|refugees|protesters|demonstrators|prisoners|inmates|hostages|voters|members|officers|fans|families|households|customers|readers|supporters|users|subscribers|deaths|fatalities|injuries|casualties|survivors|witnesses|suspects|jobs|drivers|nurses|doctors|farmers|fishermen|journalists|guards|sailors|crew|scientists|students|volunteers|donors|depositors|travellers|travelers|tourists|visitors|guests|islanders|villagers|households?|adults|service members|personnel|Gäste|Menschen|Personen|Verletzte|Passagiere|человек|людей";
