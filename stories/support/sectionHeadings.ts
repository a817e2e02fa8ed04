import { statusTypes, type StatusType } from 'face-status-kit';

/** Returns the heading for the codes of a type, on the pages that list all codes. */
export function getSectionHeading(type: StatusType): string {
  return type === 'condition' ? 'Conditions that no API can report' : statusTypes[type];
}
