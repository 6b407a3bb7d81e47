import { EXAMPLE_URL, exampleStory } from "./example-story.ts";

const SECTIONS = ["News", "Valley", "Business", "Sport"];

/**
 * The invented story as a newspaper's page shows it, with a newsletter box in its text and an appeal over it. All of it
 * is in English, as the story is.
 */
export function ExampleArticle({ now }: { now: Date }) {
  const { title, site, byline, published, paragraphs } = exampleStory(now);
  const day = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(new Date(published));
  const [lead, ...rest] = paragraphs;
  return (
    <div class="example-page" lang="en" dir="ltr">
      <link rel="canonical" href={EXAMPLE_URL} />
      <meta property="og:site_name" content={site} />
      <header class="example-masthead">
        <a href="#news">{site}</a>
        <nav aria-label="Sections">
          {SECTIONS.map((section) => (
            <a key={section} href="#news">
              {section}
            </a>
          ))}
        </nav>
      </header>
      <article id="news">
        <h1>{title}</h1>
        <p class="example-byline">
          By <span class="author">{byline}</span>, <time dateTime={published}>{day}</time>
        </p>
        <p>{lead}</p>
        <div class="example-newsletter">
          <p>Get the Valley Briefing: our best stories in your inbox every Friday. Sign up for our free newsletter.</p>
          <form>
            <input type="email" aria-label="Your email address" placeholder="you@mail.example" />
            <button type="button">Sign up</button>
          </form>
        </div>
        {rest.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <div class="example-appeal" role="dialog" aria-label="Appeal">
        <p>
          <strong>Dear readers,</strong> our journalism depends on you. {site} has no owner and no shareholders. Please
          support our newsroom with €5 a month.
        </p>
        <p>
          <button type="button">Donate now</button> <button type="button">Remind me later</button>
        </p>
      </div>
    </div>
  );
}
