const key = /* @__PURE__ */ Symbol.for('face-status-kit.announced');
const ownElements = new Set<HTMLElement>();

/**
 * Returns the elements of all announcements that are in live regions now, in the order in which they were made. They may
 * be in other documents and in closed shadow trees, where no query finds them. All copies of the kit on a page share
 * one set, so the testing helpers find the announcements of every copy.
 */
export function getAnnouncedElements(): Set<HTMLElement> {
  const shared = Reflect.get(globalThis, key) as Set<HTMLElement> | undefined;
  // Does nothing on a page that has frozen its global object.
  if (!shared) Reflect.set(globalThis, key, ownElements);
  return shared ?? ownElements;
}
