import { useContext } from 'react';
import { StatusMessageContext } from '../message/StatusMessageContext.ts';
import { useOwnStatuses } from '../message/useOwnStatuses.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import type { UrgencySettings } from './urgency.ts';

/** Returns the settings that decide on the urgency of codes: from the options, then from the provider. */
export function useUrgencySettings({
  statuses,
  privacy,
}: Pick<StatusMessageOptions, 'statuses' | 'privacy'>): Pick<UrgencySettings, 'statuses' | 'isPrivate'> {
  const defaults = useContext(StatusMessageContext);
  return { statuses: useOwnStatuses(statuses), isPrivate: Boolean(privacy ?? defaults.privacy) };
}
