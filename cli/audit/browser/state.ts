/** A widget as the browser has it. */
export interface State {
  tag: string;
  /** Which one it is among those with the same tag. */
  index: number;
  isDefined: boolean;
  isVisible: boolean;
}

/**
 * Runs in the page, so it uses nothing from outside, and names no function: the compiler would mark it with one that is not there.
 * What is folded, or hidden by an attribute, is meant not to be seen.
 */
export const statesIn = (tags: string[]): State[] =>
  tags.flatMap((tag) =>
    [...document.querySelectorAll(tag)].map((element, index) => ({
      tag,
      index,
      isDefined: customElements.get(tag) !== undefined,
      isVisible:
        element.closest('details:not([open]), dialog:not([open]), [hidden], [popover]') !== null ||
        [element, ...element.querySelectorAll('*'), ...(element.shadowRoot?.querySelectorAll('*') ?? [])].some(
          (each) => {
            const { width, height } = each.getBoundingClientRect();
            return width * height > 0 && each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          },
        ),
    })),
  );
