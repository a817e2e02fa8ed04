import { useContext, useMemo } from 'react';
import type { StatusesOption } from '../text/defineStatuses.ts';
import { readStatuses, type OwnStatuses } from '../text/readStatuses.ts';
import { StatusMessageContext } from './StatusMessageContext.ts';

/** Returns the app's own codes and actions: those given here, then those of the provider. */
export function useOwnStatuses(own: StatusesOption | undefined): OwnStatuses {
  const { statuses: provided } = useContext(StatusMessageContext);
  return useMemo(() => readStatuses([own, provided]), [own, provided]);
}
