// Longer than 200 lines: tables of expressions and what they mean.

import { testReadings } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16T09:00:00+01:00";

testReadings("days", PUBLISHED, "en", [
  ["The bridge opened on July 4, 2025, in rain.", ["July 4, 2025", "2025-07-04"]],
  ["The bridge opened on 4 July 2025.", ["4 July 2025", "2025-07-04"]],
  ["The bridge opened on the 4th of July 2025.", ["the 4th of July 2025", "2025-07-04"]],
  ["The bridge was closed on Nov. 3.", ["Nov. 3", "2025-11-03"]],
  ["The ferry will sail on April 9.", ["April 9", "2026-04-09"]],
  ["The mill burned on July 4.", ["July 4", "2025-07-04"]],
  ["An editorial on Saturday, April 25: it has rained.", ["Saturday, April 25", "2026-04-25"]],
  ["The log ends at 2025-07-04.", ["2025-07-04", "2025-07-04"]],
  ["The log ends at 2025-07-04T09:30Z.", ["2025-07-04T09:30Z", "2025-07-04T09:30Z"]],
  ["It is due in the week of March 23.", ["the week of March 23", "2026-W13"]],
]);

testReadings("ranges", PUBLISHED, "en", [
  ["It was shut between Aug. 1 and 3.", ["Aug. 1 and 3", "2025-08-01/2025-08-03"]],
  ["The fair ran June 2–5, 2025.", ["June 2–5, 2025", "2025-06-02/2025-06-05"]],
  ["The fair ran 2–5 June 2025.", ["2–5 June 2025", "2025-06-02/2025-06-05"]],
  ["She led the board in 2014-16.", ["2014-16", "2014/2016"]],
  ["It ran from July–November 1954.", ["July–November 1954", "1954-07/1954-11"]],
  ["It ran from 15 to 22 May 2025.", ["15", "2025-05-15"], ["22 May 2025", "2025-05-22"]],
  ["It ran from May 28 to June 3, 2024.", ["May 28", "2024-05-28"], ["June 3, 2024", "2024-06-03"]],
  ["It ran from Dec. 30 to Jan. 4, 2024.", ["Dec. 30", "2023-12-30"], ["Jan. 4, 2024", "2024-01-04"]],
]);

testReadings("lists of days that share a month and a year", PUBLISHED, "en", [
  ["The weir broke on Oct. 9, 11, 1981.", ["Oct. 9", "1981-10-09"], ["11, 1981", "1981-10-11"]],
  ["The weir broke on Oct. 9 and 11, 1981.", ["Oct. 9", "1981-10-09"], ["11, 1981", "1981-10-11"]],
  ["The weir broke on May 4 & 6, 2019, twice.", ["May 4", "2019-05-04"], ["6, 2019", "2019-05-06"]],
  [
    "Divers met on Sept. 5, 12, 19, 2022, in Torvik.",
    ["Sept. 5", "2022-09-05"],
    ["12", "2022-09-12"],
    ["19, 2022", "2022-09-19"],
  ],
  [
    "Divers met on Sept. 5, 12 and 19, 2022.",
    ["Sept. 5", "2022-09-05"],
    ["12", "2022-09-12"],
    ["19, 2022", "2022-09-19"],
  ],
  [
    "Divers met on Oct. 9. They will meet on Oct. 9 and 12, 2027.",
    ["Oct. 9", "2025-10-09"],
    ["Oct. 9", "2027-10-09"],
    ["12, 2027", "2027-10-12"],
  ],
]);

testReadings("numbers behind a day that count something", PUBLISHED, "en", [
  ["On Oct. 9, 11 divers were lost.", ["Oct. 9", "2025-10-09"]],
  ["On Oct. 9, 11 divers and 815 eels were lost.", ["Oct. 9", "2025-10-09"]],
  ["On Oct. 9, 1,981 eels were lost.", ["Oct. 9", "2025-10-09"]],
  ["On Oct. 9, 11 and 13 divers were lost.", ["Oct. 9", "2025-10-09"]],
]);

testReadings("times", PUBLISHED, "en", [
  ["Shots fell at 9:30 a.m. on Thursday.", ["9:30 a.m. on Thursday", "2026-03-12T09:30"]],
  ["On July 4, 2025, at 14:30 GMT it sank.", ["July 4, 2025, at 14:30 GMT", "2025-07-04T14:30Z"]],
  ["The vote ends at 6 p.m. EST on April 9.", ["6 p.m. EST on April 9", "2026-04-09T18:00-05:00"]],
  ["It broke at 2 p.m. local time Friday.", ["2 p.m. local time Friday", "2026-03-13T14:00"]],
  [
    "It broke at 11 p.m. local time on Thursday evening.",
    ["11 p.m. local time on Thursday evening", "2026-03-12T23:00"],
  ],
  ["It broke about 9:20 a.m. (0620 GMT) Friday.", ["9:20 a.m. (0620 GMT) Friday", "2026-03-13T09:20"]],
  ["Talks broke off at noon Thursday.", ["noon Thursday", "2026-03-12T12:00"]],
  ["They left at 4 in the morning.", ["4 in the morning", "T04:00"]],
  [
    "On Friday the guests came. They left at 4 in the morning.",
    ["Friday", "2026-03-13"],
    ["4 in the morning", "2026-03-13T04:00"],
  ],
  ["It burned on Friday night.", ["Friday night", "2026-03-13TNI"]],
  ["It burned on the night of March 3.", ["the night of March 3", "2026-03-03TNI"]],
  ["It burned last night.", ["last night", "2026-03-15TNI"]],
  ["Shares rose by mid-afternoon yesterday.", ["mid-afternoon yesterday", "2026-03-15TAF"]],
]);

testReadings("relative days", PUBLISHED, "en", [
  ["The court on Thursday sentenced him.", ["Thursday", "2026-03-12"]],
  ["The court will hear him on Thursday.", ["Thursday", "2026-03-19"]],
  ["Police said Monday that nobody was hurt.", ["Monday", "2026-03-16"]],
  ["It was found yesterday.", ["yesterday", "2026-03-15"]],
  ["It is tried the day after tomorrow.", ["the day after tomorrow", "2026-03-18"]],
  ["They met two days ago.", ["two days ago", "2026-03-14"]],
  ["It opened last Friday.", ["last Friday", "2026-03-13"]],
  ["It opens next Friday.", ["next Friday", "2026-03-20"]],
  ["It opens on Wednesday of next week.", ["Wednesday of next week", "2026-03-25"]],
  ["The talks are set to resume Thursday.", ["Thursday", "2026-03-19"]],
  ["The envoys meet Thursday in Lowdale.", ["Thursday", "2026-03-19"]],
  ["A hearing planned for Thursday was cancelled.", ["Thursday", "2026-03-19"]],
  ["Nobody likes Thursday's ruling.", ["Thursday", "2026-03-12"]],
  ["By Thursday, nine mayors had signed.", ["Thursday", "2026-03-12"]],
  ["Neither the owner nor his son could be reached Thursday.", ["Thursday", "2026-03-12"]],
]);

testReadings("relative weeks, months and years", PUBLISHED, "en", [
  ["It was agreed last week.", ["last week", "2026-W11"]],
  ["It was agreed last month.", ["last month", "2026-02"]],
  ["It was agreed last year.", ["last year", "2025"]],
  ["It will be agreed next year.", ["next year", "2027"]],
  ["It opened three weeks ago.", ["three weeks ago", "2026-W09"]],
  ["It opened two years ago.", ["two years ago", "2024"]],
  ["Rules to be published in early April will tell.", ["early April", "2026-04"]],
  ["He fell ill in October.", ["October", "2025-10"]],
  ["It burned over the weekend.", ["the weekend", "2026-W11-WE"]],
  ["It rained later in the day.", ["later in the day", "2026-03-16"]],
]);

testReadings("told from the story", PUBLISHED, "en", [
  ["It began on May 3, 2025. A week later it ended.", ["May 3, 2025", "2025-05-03"], ["A week later", "2025-W19"]],
  [
    "It began on May 3, 2025. It had rained the day before.",
    ["May 3, 2025", "2025-05-03"],
    ["the day before", "2025-05-02"],
  ],
  ["It began on May 3, 2025. The next day it rained.", ["May 3, 2025", "2025-05-03"], ["The next day", "2025-05-04"]],
  [
    "It began on May 3, 2025. Two days earlier it rained.",
    ["May 3, 2025", "2025-05-03"],
    ["Two days earlier", "2025-05-01"],
  ],
  [
    "It won in the third quarter. It lost a year earlier.",
    ["the third quarter", "2025-Q3"],
    ["a year earlier", "2024-Q3"],
  ],
]);

testReadings("periods", PUBLISHED, "en", [
  ["It burned in the 1990s.", ["the 1990s", "199"]],
  ["It burned in the late '80s.", ["the late '80s", "198"]],
  ["It stood in the 19th century.", ["the 19th century", "18"]],
  ["It stood in 1847.", ["1847", "1847"]],
  ["In 2000 the games came to town.", ["2000", "2000"]],
  ["It opened in early 2024.", ["early 2024", "2024"]],
  ["It opened in mid-May 2024.", ["mid-May 2024", "2024-05"]],
  ["It opened in the summer and was full by autumn.", ["the summer", "2025-SU"], ["autumn", "2025-FA"]],
  ["It reaches 40 degrees here in the summer.", ["the summer", null]],
  ["It opened in the summer of '98.", ["the summer of '98", "1998-SU"]],
  ["It opened in the spring of 2024.", ["the spring of 2024", "2024-SP"]],
  ["It sold well in the fourth quarter of 2024.", ["the fourth quarter of 2024", "2024-Q4"]],
  ["It sold well in the quarter ended Sept. 30.", ["the quarter", "2025-Q3"], ["Sept. 30", "2025-09-30"]],
  ["It lost money in fiscal 2024.", ["fiscal 2024", "2024"]],
  ["It grew in the first half of 2024.", ["the first half of 2024", "2024-H1"]],
  ["Jobs will go by year-end.", ["year-end", "2026-12-31"]],
  ["Rome took it in 146 B.C. for good.", ["146 B.C.", "BC0146"]],
]);

testReadings("holidays", PUBLISHED, "en", [
  ["The shops closed on Christmas Eve.", ["Christmas Eve", "2025-12-24"]],
  ["They will vote after Easter.", ["Easter", "2026-04-05"]],
  ["The work should be done by Christmas.", ["Christmas", "2026-12-25"]],
  ["It snowed on Thanksgiving.", ["Thanksgiving", "2025-11-27"]],
  ["Fans sang on New Year's Day.", ["New Year's Day", "2026-01-01"]],
]);

testReadings("durations and sets", PUBLISHED, "en", [
  ["The siege lasted three days.", ["three days", "P3D"]],
  ["It took two and a half years.", ["two and a half years", "P2Y6M"]],
  ["It took 5 1/2 hours.", ["5 1/2 hours", "PT5H30M"]],
  ["Nobody spoke for several weeks.", ["several weeks", "PXW"]],
  ["It takes two to three weeks.", ["two to three weeks", "PXW"]],
  ["The choir sings every Tuesday.", ["every Tuesday", "XXXX-WXX-2"]],
  ["The choir sings on Tuesdays.", ["Tuesdays", "XXXX-WXX-2"]],
  ["The choir sings every July 4.", ["July 4", "XXXX-07-04"]],
  ["The choir sings each July.", ["each July", "XXXX-07"]],
  ["Nobody books on a Tuesday.", ["Tuesday", "XXXX-WXX-2"]],
  ["The boat sails every two days.", ["every two days", "P2D"]],
  ["She visits twice a week.", ["a week", "P1W"]],
]);

testReadings("present, past and future", PUBLISHED, "en", [
  ["The mill is now a school.", ["now", "PRESENT_REF"]],
  ["She recently sold it.", ["recently", "PAST_REF"]],
  ["He fears the future.", ["the future", "FUTURE_REF"]],
  ["It failed in the past.", ["the past", "PAST_REF"]],
  ["The current mayor agrees.", ["current", "PRESENT_REF"]],
  ["They met years ago.", ["years ago", "PAST_REF"]],
]);

// Published on a Monday.
testReadings("limits, votes ahead and days by number", PUBLISHED, "en", [
  ["Crews fought the fire until dawn on Sunday.", ["dawn on Sunday", "2026-03-15TMO"]],
  ["They searched the river until Tuesday evening.", ["Tuesday evening", "2026-03-10TEV"]],
  ["The line canceled its trips through 5 August.", ["5 August", "2026-08-05"]],
  ["Sales rose 5 percent through 5 August.", ["5 August", "2025-08-05"]],
  ["The council extended the ban until Friday.", ["Friday", "2026-03-20"]],
  ["The plan must be ready by Friday.", ["Friday", "2026-03-20"]],
  ["The road was cleared by Friday.", ["Friday", "2026-03-13"]],
  ["Parties made their last promises ahead of Friday’s election.", ["Friday", "2026-03-20"]],
  ["Friday’s ruling shut the mill.", ["Friday", "2026-03-13"]],
  ["Last Wednesday the council met.", ["Last Wednesday", "2026-03-11"]],
  ["The rail was checked on the last Friday of January.", ["the last Friday of January", "2026-01-30"]],
  ["The fair opens on the first Sunday in May 2027.", ["the first Sunday in May 2027", "2027-05-02"]],
]);
