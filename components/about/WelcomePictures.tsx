// The pictures of the welcome page, drawn from the invented story of the example page.

import type { ComponentChildren } from "preact";

/** A picture beside its caption, which says what it shows. */
const Picture = ({ children }: { children: ComponentChildren }) => (
  <svg class="picture" viewBox="0 0 240 160" lang="en" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

/** Lines of text that nobody has to read: x, y and width of each. */
const Lines = ({
  lines,
  class: name = "line",
}: {
  lines: readonly (readonly [number, number, number])[];
  class?: string;
}) => (
  <>
    {lines.map(([x, y, width]) => (
      <rect key={`${x} ${y}`} class={name} x={x} y={y} width={width} height="4" rx="2" />
    ))}
  </>
);

/** A page under an appeal, and the button that takes it away. */
export const PagePicture = () => (
  <Picture>
    <rect class="frame" x="1" y="1" width="238" height="158" rx="8" />
    <path class="edge" d="M1 27h238" />
    <rect class="field" x="12" y="9" width="170" height="10" rx="5" />
    <circle class="halo" cx="214" cy="14" r="12" />
    <image href="/icon/48.png" x="206" y="6" width="16" height="16" />
    <text class="serif title" x="16" y="48">
      Council Approves Night Train
    </text>
    <Lines
      lines={[
        [16, 60, 208],
        [16, 70, 196],
        [16, 130, 204],
        [16, 140, 150],
      ]}
    />
    <rect class="appeal" x="40" y="74" width="160" height="50" rx="6" />
    <text class="appeal-words" x="52" y="94">
      Please support our newsroom
    </text>
    <rect class="appeal-button" x="52" y="102" width="56" height="14" rx="4" />
    <path class="strike" d="M34 128 206 70" />
  </Picture>
);

/** The popup with a figure, a quote and a coming day. */
export const FactsPicture = () => (
  <Picture>
    <rect class="frame" x="30" y="1" width="180" height="158" rx="8" />
    <text class="serif title" x="42" y="22">
      Council Approves Night Train
    </text>
    <path class="edge" d="M30 46h180" />
    <Lines
      lines={[
        [42, 36, 24],
        [74, 36, 28],
        [110, 36, 28],
        [146, 36, 22],
      ]}
    />
    <rect class="accent" x="42" y="44" width="24" height="3" />
    <rect class="tile" x="42" y="56" width="48" height="26" rx="4" />
    <text class="figure" x="48" y="73">
      214
    </text>
    <rect class="tile" x="96" y="56" width="48" height="26" rx="4" />
    <text class="figure" x="102" y="73">
      1,860
    </text>
    <rect class="tile" x="150" y="56" width="48" height="26" rx="4" />
    <text class="figure" x="156" y="73">
      €3.2m
    </text>
    <text class="name" x="42" y="100">
      Agda Brenn
    </text>
    <rect class="accent" x="42" y="106" width="3" height="16" />
    <text class="serif quote" x="51" y="118">
      “Nobody has signed anything”
    </text>
    <path class="edge" d="M30 134h180" />
    <rect class="sign" x="42" y="140" width="74" height="13" rx="4" />
    <rect class="field" x="122" y="140" width="50" height="13" rx="4" />
  </Picture>
);

/** The article beside its facts, one of which is marked in the text. */
export const TakePicture = () => (
  <Picture>
    <rect class="frame" x="1" y="1" width="238" height="158" rx="8" />
    <text class="serif title" x="16" y="26">
      Night Train
    </text>
    <Lines
      lines={[
        [16, 40, 116],
        [16, 52, 108],
        [16, 88, 114],
        [16, 100, 96],
        [16, 124, 112],
        [16, 136, 60],
      ]}
    />
    <rect class="mark" x="14" y="62" width="120" height="16" rx="2" />
    <Lines lines={[[18, 68, 110]]} class="marked" />
    <path class="edge" d="M148 1v158" />
    <Lines
      lines={[
        [160, 20, 30],
        [196, 20, 30],
        [160, 100, 58],
        [160, 112, 66],
        [160, 132, 50],
      ]}
    />
    <rect class="wash" x="156" y="52" width="76" height="36" rx="4" />
    <rect class="accent" x="161" y="58" width="3" height="24" />
    <text class="serif quote" x="169" y="68">
      “It was
    </text>
    <text class="serif quote" x="169" y="80">
      this train”
    </text>
    <path class="link" d="M134 70h22" />
  </Picture>
);
