const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that make a name an organisation's, at its end or before "of". */
export const ORGANISATION_NOUNS = set(`
Academy Administration Agency Airlines Airways Alliance Assembly Associates Association Authority Bank Bancorp Battalion Board Brigade Broadcasting Brothers Bundesbank Bundestag Bureau Cabinet Capital Center Centre Chamber Church Club Coalition College Commission Committee Communications Community Companies Company Confederation Congress Consortium Consulate Cooperative Corp Corporation Corps Council Court Courts Customs Department Directorate Division Embassy Energy Enterprises Exchange Federation Financial Firm Force Forces Foundation Front Fund Gazette Government Group Guard Hamas Herald Holdings Hospital House Inc Industries Initiative Institute Institution Intelligence International Investments Journal Kremlin Laboratory Laboratories League Legion Limited Ltd Media Militia Ministry Mission Mosque Motors Movement Museum Navy Network Networks News Observatory Office Orchestra Organisation Organization Parliament Partners Partnership Party Petroleum Pharmaceuticals Police Post Press Prison Productions Project Pictures Records Regiment Republic Reserve Resources School Secretariat Securities Senate Service Services Society Solutions Squad Staff Studios Systems Task Team Technologies Telegraph Telecom Times Tribunal Tribune Trust Union University Watch Works Workshop
Aerospace Aviation Breweries Brewery Builders Chemicals Civil Construction Dairy Electric Engineering Farms Ferries Foods Gas Hotels Insurance Lines Logistics Marine Mining Mutual Oil Power Properties Publishing Rail Railway Railways Retail Savings Shipping Software Steel Stores Supermarkets Textiles Transit
AG GmbH SA NV plc PLC LLC LLP Co SE SpA Oyj
Министерство Минобороны Минфин Банк Комитет Совет Партия Университет Компания Суд Служба Агентство
Ministerium Gericht Partei Bank Verein Verband Universität Polizei Landgericht Bundesregierung Behörde Gewerkschaft`);

/** Nouns that begin an organisation's name with "of" ("Bank of", "Ministry of"). */
export const OF_NOUNS = set(
  "Academy Agency Assembly Association Bank Board Bureau Chamber Church College Commission Committee Confederation Congress Council Court Department Embassy Federation House Institute League Library Ministry Museum Office Organization Organisation Party School Secretary Society State Union University Institutes Front Movement Army",
);

/** Well-known organisations whose names say nothing of it. */
export const ORGANISATIONS = new Set(
  `Airbus, Al Jazeera, Al Qaeda, al-Qaeda, Al-Qaida, Alibaba, Amazon, Apple, BBC, BMW, Boeing, Boko Haram, CNN, Daimler, EU, European Union, Facebook, Fatah, FIFA, Ford, Gazprom, Google, Greenpeace, Guardian, Hamas, Hezbollah, Hizbollah, Houthi, Houthis, Honda, HSBC, Huawei, IBM, IMF, Intel, Interpol, Islamic State, Kremlin, Lukoil, Meta, Microsoft, Mossad, NASA, NATO, Nato, Netflix, Nike, Nokia, OPEC, Opec, Pentagon, PKK, Reuters, Rosneft, Samsung, Sberbank, Shell, Siemens, Sony, SpaceX, Starbucks, Taliban, TASS, Tesla, Toyota, Twitter, UN, U.N., UEFA, Uefa, Unicef, UNICEF, UNESCO, United Nations, Volkswagen, Volvo, WHO, White House, WTO, Walmart, Xinhua, YouTube, Yahoo, Wikipedia, WikiLeaks, Brotherhood, Muslim Brotherhood, Red Cross, World Bank, Supreme Court, High Court, Congress, Senate, Parliament, Labour, Likud, Knesset, Duma, State Duma, Bundestag, Fed, Federal Reserve, Treasury, Interfax, Bloomberg, AFP, Associated Press, AP, CIA, FBI, FSB, KGB, Nasdaq, Wagner`.split(
    /,\s*/,
  ),
);
