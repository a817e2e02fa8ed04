import { useContext } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { useOwnStatuses } from '../message/useOwnStatuses.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import type { UrgencySettings } from './urgency.ts';

/** Returns what decides on the urgency of codes: the options, then those of the provider. */
export function useUrgencySettings({
  statuses,
  privacy,
}: Pick<StatusMessageOptions, 'statuses' | 'privacy'>): Pick<UrgencySettings, 'statuses' | 'isPrivate'> {
  const defaults = useContext(StatusMessageContext);
  return { statuses: useOwnStatuses(statuses), isPrivate: Boolean(privacy ?? defaults.privacy) };
}
