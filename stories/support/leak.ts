/** What must never stand in a message: a key of the texts, an unfilled placeholder, the name of a missing value. */
export const leak =
  /\{\{|\}\}|\b(codes|actions|labels)\.|_(private|attendant|repeated|handheld|desktop|kiosk)\b|undefined|null|NaN|\[object/;
