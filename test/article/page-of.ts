import { JSDOM } from "jsdom";
import { readMetadata } from "../../utils/article/metadata/metadata.ts";

/** The address of the invented pages. */
export const url = "https://velmora.example/city/harbour-reopens";

/** What an invented page says about its article. */
export const of = (head: string, body = "", address = url) =>
  readMetadata(
    new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, { url: address }).window.document,
    address,
  );

/** A JSON-LD script around a value, or around text as it is. */
export const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

/** A meta tag. */
export const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
