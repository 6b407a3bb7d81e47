import { Icon } from "../icons/Icon.tsx";

type Props = {
  label: string;
  /** The names of the buttons that take one step down and up. */
  less: string;
  more: string;
  /** The value in words. */
  value: string;
  isLeast: boolean;
  isMost: boolean;
  step: (direction: 1 | -1) => void;
};

/** Shows a number with a button on each side that changes it. A button at its limit keeps the focus. */
export function Stepper({ label, less, more, value, isLeast, isMost, step }: Props) {
  return (
    <fieldset class="stepper" aria-label={label}>
      <span class="stepper-label">{label}</span>
      <button type="button" aria-label={less} title={less} aria-disabled={isLeast} onClick={() => step(-1)}>
        <Icon name="minus" />
      </button>
      <output>{value}</output>
      <button type="button" aria-label={more} title={more} aria-disabled={isMost} onClick={() => step(1)}>
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
