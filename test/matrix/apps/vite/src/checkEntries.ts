import * as kit from 'face-status-kit';
import * as attendant from 'face-status-kit/attendant';
import * as capture from 'face-status-kit/capture';
import * as core from 'face-status-kit/core';
import * as kiosk from 'face-status-kit/kiosk';
import * as pictograms from 'face-status-kit/pictograms';

/** Something from each entry: a bundler that does not resolve one does not build this app. */
const exported = {
  StatusMessage: kit.StatusMessage,
  attendantMessages: attendant.attendantMessages,
  LiveStatusMessage: capture.LiveStatusMessage,
  readStatus: core.readStatus,
  KioskStatus: kiosk.KioskStatus,
  pictogramIds: pictograms.pictogramIds,
};

/** Throws if a value of an entry is missing, or if two entries have copies of one value. */
export function checkEntries(): void {
  for (const [name, value] of Object.entries(exported)) {
    if (!value) throw new Error(`${name} is missing.`);
  }
  if (kit.readStatus !== core.readStatus) throw new Error('There are two copies of readStatus.');
}
