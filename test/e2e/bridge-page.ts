/** An invented news page with headings, a picture, a list and facts of each kind, for the reader's tests. */
export const BRIDGE_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>Tollan Bridge shut after inspectors find 212 broken cable strands</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Marrowgate Courier">
<meta name="author" content="Lena Ostrow">
<meta property="article:published_time" content="2025-10-14T09:20:00+01:00"></head>
<body><main><article>
<h1>Tollan Bridge shut after inspectors find 212 broken cable strands</h1>
<p>MARROWGATE — Engineers from the Northmark Roads Agency closed the Tollan Bridge to all traffic on Tuesday after
divers and drones counted 212 broken strands in its western cable.</p>
<p>The bridge carries 38,000 vehicles a day between Marrowgate and the docks at Sallow Point. Barriers came down before
dawn; the last car crossed at 6:40.</p>
<figure><img src="/bridge.jpg" alt="The bridge at dawn, empty"><figcaption>The bridge on Tuesday morning.</figcaption></figure>
<p>“A cable does not warn you twice. We were not going to wait for Wednesday’s rush hour,” said Petra Voss, the agency’s
chief engineer, in a statement. She said that the eastern cable shows no damage and carries the load alone.</p>
<h2>What divers found</h2>
<p>The western cable has 1,440 strands. An inspection in 2019 counted nine broken ones and asked for another look within
two years; none took place. Kestrel Cable Works, which made the cable, declined to comment on the 2019 inspection.</p>
<p>“The city asked for this money in 2021 and was told the bridge would hold,” said Ines Halloran, the mayor of
Marrowgate, who has called a public meeting in the Corn Hall for Monday, 20 October.</p>
<h2>Who knew</h2>
<p>Replacing the cable will cost £6.4 million, the agency said. It does not expect one lane to reopen before 1 December.</p>
<p>An official at the Transport Ministry, who asked not to be named, said that ministers saw the warning in March.
“Nobody read past the first page,” the official said.</p>
<h3>The papers</h3>
<p>The papers, which the <a href="https://courier.example/papers">Courier has seen</a>, list 14 bridges of the same make.
Voss said on Monday that none of the others had been closed. The ministry denied that it had ignored the list.</p>
<h2>Getting across</h2>
<p>Ferries will run every 20 minutes from 16 October. Buses go by way of Harrow Lock, which adds 35 minutes to a journey,
the bus company Northline said. Halloran asked people to stay at home where they can.</p>
<p>Fishing boats offered to carry nurses to the hospital at Sallow Point. “We have done it in storms; we can do it in
October,” said Tom Reddick, who has worked the river for 41 years.</p>
<ul><li>Ferries: every 20 minutes</li><li>Buses: by way of Harrow Lock</li></ul>
<p>The Corn Hall meeting begins at 19:00 on Monday. The agency will publish its report on 3 November.</p>
</article></main></body></html>`;
