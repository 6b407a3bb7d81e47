// Each line: the name of the measure, then its forms. English forms stand with those of the other languages; a form that
// is another language's everyday word is left out.
const LINES = `
percentage points: percentage point|percentage points|percent points|pct points|prozentpunkt|prozentpunkte|prozentpunkten|points de pourcentage|puntos porcentuales|punti percentuali|pontos percentuais|procentpunt|punktów procentowych|punkty procentowe|процентных пункта|процентных пунктов|відсоткових пунктів
basis points: basis point|basis points|basispunkte|basispunkten|points de base|puntos básicos|punti base|pontos base
percent: percent|per cent|pct|pc|%|٪|prozent|pour cent|por ciento|per cento|por cento|procent|proc|процент|процента|процентов|проц|відсоток|відсотки|відсотків|в المئة|في المئة|بالمئة|في المائة|بالمائة
square kilometres: square kilometer|square kilometers|square kilometre|square kilometres|square km|sq km|km²|km2|quadratkilometer|kilomètres carrés|kilómetros cuadrados|chilometri quadrati|quilômetros quadrados|vierkante kilometer|kilometrów kwadratowych|квадратных километров|кв км
square metres: square meter|square meters|square metre|square metres|sq m|m²|m2|quadratmeter|mètres carrés|metros cuadrados|metri quadrati|metros quadrados|vierkante meter|metrów kwadratowych|квадратных метров
square miles: square mile|square miles|sq mi
square feet: square foot|square feet|sq ft|sqft
square yards: square yard|square yards
hectares: hectare|hectares|ha|hektar|hectáreas|ettari|гектар|гектара|гектаров|гектарів
acres: acre|acres
kilometres: kilometer|kilometers|kilometre|kilometres|km|kms|kilometern|kilomètres|kilómetros|chilometri|quilômetros|quilómetros|kilometrów|километр|километра|километров|км|кілометрів|كيلومتر|كيلومترا
metres: meter|meters|metre|metres|metern|mètres|metros|metri|metrów|метр|метра|метров|метрів
centimetres: centimeter|centimeters|centimetre|centimetres|cm
millimetres: millimeter|millimeters|millimetre|millimetres|mm
nautical miles: nautical mile|nautical miles
light-years: light year|light years
miles: mile|miles
yards: yard|yards
feet: foot|feet|ft
inches: inch|inches
tonnes: tonne|tonnes|metric ton|metric tons|metric tonnes|tonnen|toneladas|tonnellate|ton metryczny|тонн|тонны
tons: ton|tons|short tons|long tons
kilograms: kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs|kilogramm|килограмм|килограммов|кг
grams: gram|grams|gramme|grammes
milligrams: milligram|milligrams|mg
ounces: ounce|ounces
litres: liter|liters|litre|litres|litros|litri|литров
millilitres: milliliter|milliliters|millilitre|millilitres|ml
gallons: gallon|gallons
barrels per day: barrel per day|barrels per day|barrels a day|barrels of oil per day|barrels of oil a day|barrels daily|bpd
barrels: barrel|barrels
bushels: bushel|bushels
cubic metres: cubic meter|cubic meters|cubic metre|cubic metres|m³|кубометров
cubic feet: cubic foot|cubic feet
cubic kilometres: cubic kilometers|cubic kilometres
kilowatts: kilowatt|kilowatts|kw
megawatts: megawatt|megawatts|mw
gigawatts: gigawatt|gigawatts|gw
kilowatt-hours: kilowatt hour|kilowatt hours|kwh
megawatt-hours: megawatt hour|megawatt hours|mwh
gigawatt-hours: gigawatt hour|gigawatt hours|gwh
terawatt-hours: terawatt hour|terawatt hours|twh
volts: volt|volts
calories: calorie|calories
horsepower: horsepower
kilobytes: kilobyte|kilobytes|kb
megabytes: megabyte|megabytes|mb
gigabytes: gigabyte|gigabytes|gb
terabytes: terabyte|terabytes|tb
degrees Celsius: degree celsius|degrees celsius|degrees c|degrees centigrade|°c|° c|grad celsius|degrés celsius|grados centígrados|градусов цельсия
degrees Fahrenheit: degree fahrenheit|degrees fahrenheit|degrees f|°f|° f
miles per hour: mph|mile per hour|miles per hour|mile an hour|miles an hour
kilometres per hour: km/h|km / h|kph|kmh|kilometer per hour|kilometers per hour|kilometre per hour|kilometres per hour|kilometers an hour|kilometres an hour|км/ч
metres per second: m/s|meters per second|metres per second
knots: knots
`;

/** Names of measures by their forms in lower case. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", forms = ""] = line.split(": ");
      return forms.split("|").map((form) => [form, name] as const);
    }),
);
