import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { isCloseControl } from "../../../utils/clean/overlays/controls.ts";

function closes(html: string): boolean {
  const control = new JSDOM(html).window.document.body.firstElementChild;
  if (!control) throw new Error("no control");
  return isCloseControl(control);
}

test.each([
  "<button>×</button>",
  '<button aria-label="Close dialog"><svg></svg></button>',
  '<button aria-label="Zamknij">✕</button>',
  "<a href='#'>Nei, takk</a>",
  "<button>あとで</button>",
  '<span role="button" class="popup-close"></span>',
  "<button><svg></svg></button>",
])("%s closes", (html) => {
  expect(closes(html)).toBe(true);
});

test.each([
  "<button>Subscribe</button>",
  '<a href="/close-encounters">Stories</a>',
  "<button class='close-up'>Pictures</button>",
  "<button><svg></svg> Menu</button>",
])("%s does not close", (html) => {
  expect(closes(html)).toBe(false);
});
