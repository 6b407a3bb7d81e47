/**
 * JavaScript: the words of a document that stand out too little from what is behind them (WCAG 2.2, 1.4.3: 4.5 to 1,
 * large words 3 to 1), with the ratio. Computed from the colours of each element and the nearest background around it.
 */
export const LOW_CONTRAST = `(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = rgba(getComputedStyle(one).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return rgba("Canvas");
  };
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  return [...document.body.querySelectorAll("*")]
    .filter((element) => hasWords(element) && element.checkVisibility({ opacityProperty: true }) && !element.closest(":disabled"))
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const [light, dark] = [rgba(style.color), behind(element)].map(luminance).sort((a, b) => b - a);
      const ratio = (light + 0.05) / (dark + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      return ratio >= (isLarge ? 3 : 4.5) ? [] : [element.className + " " + ratio.toFixed(2) + ": " + element.textContent.slice(0, 40)];
    });
})()`;
