/** The address of a card, to be pasted into a ticket: Storybook with the gallery open at it. */
export function linkTo(id: string): string {
  return new URL(`./?path=/story/review-gallery--gallery&args=card:${id}`, document.baseURI).href;
}
