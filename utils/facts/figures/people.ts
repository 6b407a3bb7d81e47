const set = (words: string) => new Set(words.split(" "));

/** Nouns that count people, in the plural. */
export const PEOPLE: ReadonlySet<string> = set(
  "people persons individuals men women children boys girls kids babies infants toddlers teenagers teens youths youngsters adults civilians noncombatants soldiers troops marines servicemen servicewomen conscripts reservists recruits cadets veterans sailors mariners seamen seafarers airmen pilots policemen policewomen cops officers troopers deputies firefighters paramedics medics guards militants insurgents rebels fighters gunmen attackers assailants terrorists jihadists extremists militiamen guerrillas bombers mercenaries peacekeepers hijackers kidnappers pirates robbers thieves smugglers traffickers suspects defendants convicts criminals prisoners inmates detainees captives hostages fugitives deserters workers employees labourers laborers staffers staff personnel managers executives engineers technicians miners drivers truckers nurses doctors physicians surgeons farmers fishermen journalists reporters correspondents editors writers authors artists actors musicians singers dancers scientists researchers academics scholars professors teachers lecturers students pupils schoolchildren schoolgirls schoolboys graduates lawyers attorneys judges prosecutors jurors lawmakers legislators senators congressmen congresswomen parliamentarians mps councillors councilors ministers diplomats ambassadors officials bureaucrats mayors governors politicians candidates delegates electors voters supporters protesters protestors demonstrators activists dissidents rioters marchers strikers picketers migrants refugees immigrants emigrants expatriates returnees asylum-seekers passengers commuters travellers travelers tourists visitors guests pilgrims hikers climbers swimmers fans spectators viewers listeners readers users subscribers followers customers consumers clients shoppers patients victims fatalities deaths casualties injuries survivors witnesses bystanders onlookers pedestrians cyclists motorists motorcyclists residents inhabitants villagers islanders citizens nationals locals homeowners tenants renters taxpayers pensioners retirees volunteers donors depositors investors shareholders creditors borrowers beneficiaries recipients applicants respondents participants attendees players athletes runners competitors contestants swimmers referees parents mothers fathers sons daughters brothers sisters siblings cousins grandchildren orphans widows relatives friends colleagues neighbours neighbors classmates monks nuns priests bishops clerics imams worshippers believers followers crewmen crewmembers astronauts contractors mathematicians economists analysts experts dead lives souls adherents servants bodyguards aides advisers advisors interpreters translators addicts smokers drinkers opponents leaders chiefs bosses superdelegates cheerleaders commanders generals coaches instructors operators entrepreneurs representatives negotiators envoys inspectors monitors observers investigators detectives agents spies informants informers moderators billionaires millionaires wives husbands newborns felons offenders perpetrators speakers organisers organizers panelists programmers developers interns trainees apprentices vendors traders merchants shopkeepers bankers brokers cardinals princes princesses kings philanthropists gamers players superfans racers goers graders makers checkers spouses backers critics chairmen nominees senators independents mourners rescuers divers conspirators plotters collaborators Gäste menschen personen tote verletzte verletzten passagiere einwohner soldaten frauen männer kinder mitarbeiter beschäftigte beschäftigten arbeitsplätze bürger zivilisten flüchtlinge teilnehmer schüler studenten todesopfer personnes morts blessés blessées habitants soldats femmes hommes enfants victimes salariés manifestants réfugiés passagers élèves personas muertos heridos habitantes soldados mujeres hombres niños víctimas trabajadores empleados manifestantes refugiados pasajeros civiles persone morti feriti abitanti soldati donne uomini bambini vittime lavoratori dipendenti passeggeri pessoas mortos feridos mulheres crianças vítimas trabalhadores passageiros mensen doden gewonden inwoners soldaten vrouwen mannen kinderen werknemers vluchtelingen osób osoby ludzi rannych zabitych mieszkańców żołnierzy kobiet mężczyzn dzieci pracowników pasażerów человек человека людей раненых погибших жителей солдат женщин мужчин детей военных сотрудников пассажиров беженцев студентов людини осіб поранених загиблих мешканців військових жінок чоловіків дітей شخص شخصا أشخاص قتيل قتيلا قتلى جريح جريحا جرحى جندي جنديا جنود طفل طفلا أطفال مدني مدنيا مدنيين عامل عاملا".toLowerCase(),
);

/** The same in the singular, where a hyphen binds the number to it or something befell one of them. */
export const PERSON: ReadonlySet<string> = set(
  "person man woman child boy girl civilian soldier officer policeman policewoman fighter militant worker employee passenger student teacher driver firefighter protester demonstrator prisoner inmate detainee suspect resident villager tourist member player judge juror crewman",
);

/** Nouns that count things which news counts, in the plural; their unit is none. */
export const THINGS: ReadonlySet<string> = set(
  "jobs positions posts vacancies homes houses apartments flats buildings structures households families tents shelters vehicles cars trucks lorries buses trains flights planes aircraft airplanes jets helicopters warplanes ships boats vessels tankers submarines warships tanks drones missiles rockets bombs shells mortars warheads weapons guns rifles pistols grenades mines cases attacks assaults airstrikes strikes raids sorties explosions blasts incidents crimes murders homicides killings shootings robberies rapes executions crashes accidents countries nations cities towns villages provinces districts municipalities constituencies precincts schools hospitals clinics universities colleges churches mosques temples shops stores restaurants hotels outlets branches offices factories plants companies firms businesses banks hedge-funds organisations organizations groups parties seats shares bodies graves copies pages documents emails e-mails files letters messages tweets accounts tests doses vaccines beds trees animals sheep cows cattle pigs birds elephants complaints signatures petitions lawsuits charges counts indictments items artifacts artefacts paintings photographs photos species bridges tunnels reactors satellites patents licences licenses permits applications visas claims calls visits downloads units rooms",
);

/** What befalls people, as a participle or an adjective. */
export const HAPPENED: ReadonlySet<string> = set(
  "killed dead died wounded injured hurt detained arrested missing displaced elected evacuated rescued hospitalized hospitalised infected jailed imprisoned executed sentenced convicted indicted kidnapped abducted deported evicted homeless drowned stabbed trapped stranded captured freed slain beheaded poisoned quarantined vaccinated perished massacred airlifted charged shot electrocuted tortured burned crushed mauled",
);

/** Those that stand behind a number without a verb between ("five dead"). */
export const ADJACENT: ReadonlySet<string> = set(
  "killed dead died wounded injured hurt missing arrested detained perished drowned",
);

/** Verbs that have a number of people as their object ("killing 12"). */
export const BEFELL: ReadonlySet<string> = set(
  "killed killing kills kill wounded wounding wounds injured injuring injures injure detained detaining arrested arresting displaced displacing evacuated evacuating rescued rescuing executed executing kidnapped kidnapping abducted abducting hospitalized hospitalizing hospitalised",
);

// Plurals with a capital in headlines that end as demonyms do.
const NO_DEMONYM = /^(?:Plans|Loans|Fans|Clans|Beans|Means|Jeans|Oceans|Pans|Bans|Scans|Vans|Orphans|Artists|Lists)$/;
/** Whether a group's people are counted by its plural with a capital ("Palestinians", "Democrats"). */
export function isDemonym(word: string): boolean {
  return (
    !NO_DEMONYM.test(word) &&
    /^(?:\p{Lu}\p{L}+(?:ans|[aeiou][nqrt]is|lis|dis|bis|zis|crats|ists|lims|inos)|Jews|Turks|Kurds|Arabs|Serbs|Croats|Poles|Swedes|Danes|Greeks|Czechs|Finns|Scots|Uzbeks|Tajiks|Afghans|Germans|Britons|Spaniards|Thais|Filipinos|Uighurs|Uyghurs|Christians|Catholics|Protestants|Muslims|Sunnis|Shiites|Sikhs|Hindus|Tamils|Rohingya|Icelanders|Londoners)$/u.test(
      word,
    )
  );
}
