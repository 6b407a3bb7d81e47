const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that attribute what stands beside them, in the forms that news uses. */
export const REPORTING_VERBS = set(`
said says say saying told tells tell telling added adds add adding wrote writes write writing asked asks ask asking announced announces announce announcing warned warns warn warning argued argues argue arguing claimed claims claim claiming stated states state stating explained explains explain explaining noted notes note noting insisted insists insist insisting called calls acknowledged acknowledges acknowledging admitted admits admit admitting agreed agrees alleged alleges allege alleging answered answers asserted asserts assert asserting believed believes believe boasted boasts charged charges cited cites commented comments complained complains conceded concedes concluded concludes confessed confirmed confirms confirm confirming contended contends continued continues cried declared declares declare declaring demanded demands denied denies deny denying described describes disclosed discloses emphasized emphasizes emphasised estimated estimates estimate expected expects exclaimed expressed feared fears felt feels forecast forecasts found finds guessed hinted hints hoped hopes implied implies indicated indicates informed informs insinuated joked jokes lamented laments maintained maintains mentioned mentions mused muses objected observed observes ordered pledged pledges pointed points posted posts predicted predicts proclaimed proclaims promised promises proposed proposes protested quipped quips ranted read reads reasoned recalled recalls recommended recommends reiterated reiterates remarked remarks remembered repeated repeats replied replies reported reports report reporting requested responded responds retorted revealed reveals ruled rules sang shouted showed shows sighed signalled signaled speculated speculates stressed stresses stressing suggested suggests suggest suggesting swore testified testifies thanked thinks thought threatened threatens thundered touted tweeted tweets underlined underscored urged urges urge urging vowed vows whispered wondered wonders yelled
возразил возразила спросил спросила уточнил уточнила сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили сообщает говорит говорил говорила рассказал рассказала рассказали отметил отметила отметили добавил добавила добавили подчеркнул подчеркнула объяснил объяснила пояснил пояснила написал написала пишет ответил ответила считает предупредил предупредила призвал призвала утверждает признал признала
сказав сказала заявив повідомив повідомила додав додала
sagte sagten sagt erklärte erklärten teilte betonte fügte schrieb meinte kritisierte warnte forderte berichtete erzählte kündigte antwortete bestätigte
dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute indiqué indique souligné assuré estimé écrit raconté répondu annoncé
dijo afirmó declaró explicó añadió señaló aseguró indicó manifestó sostuvo contó respondió anunció advirtió
отрицал отрицала отрицает отверг отвергла опроверг опровергла пообещал пообещала потребовал потребовала полагает надеется опасается заперечив заперечила спростував спростувала попередив попередила визнав визнала пообіцяв пообіцяла вважає закликав закликала
bestritt dementierte widersprach hoffte hofft befürchtet fürchtet glaubt versprach verlangte drohte
nié démenti réfuté promis averti prévenu reconnu admis avoué exigé craint espère pense
negó niega desmintió rechazó cree teme espera prometió exigió pidió reconoció admitió preguntó
dichiarato affermato spiegato aggiunto detto disse dice scritto smentito negato ammesso avvertito promesso chiesto
disse afirmou declarou explicou acrescentou negou desmentiu admitiu reconheceu alertou prometeu pediu perguntou
zei zegt zeiden verklaarde vertelde schreef voegde ontkende ontkent vreest hoopt gelooft waarschuwde beloofde eiste erkende vroeg
powiedział powiedziała mówi stwierdził stwierdziła dodał dodała podkreślił podkreśliła zaprzeczył zaprzeczyła zdementował zdementowała uważa obawia ostrzegł ostrzegła obiecał obiecała zażądał zażądała przyznał przyznała zapytał zapytała`);

/** Of those, the ones sure enough to attribute a clause that stands in no quotation marks. */
export const CLAUSE_REPORTING_VERBS = set(
  "said says say added adds announced announces warned warns argued argues claimed claims stated states explained explains noted notes insisted insists acknowledged acknowledges admitted admits agreed alleged alleges asserted asserts believed believes believe conceded concluded confirmed confirms contended contends declared denied denies disclosed emphasized estimated estimates expected expects feared fears found hinted hoped hopes implied indicated indicates maintained mentioned pledged predicted predicts promised recalled reiterated remarked reported reports revealed reveals ruled showed shows stressed suggested suggests testified thinks thought threatened tweeted underscored urged vowed wrote told tells сказал сказала заявил заявила заявили сообщил сообщила сообщили отметил отметила добавил добавила рассказал рассказала",
);

/** Words that stand between a verb of speech and what it attributes to, or before it, and belong to neither. */
export const ATTRIBUTION_FILLERS = set(
  "also later then further meanwhile has had have is was were not never repeatedly previously recently publicly privately reportedly simply still even often once again just already who which",
);
