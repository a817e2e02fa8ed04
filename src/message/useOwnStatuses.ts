import { useContext, useMemo } from 'react';
import { listStatuses, type Statuses, type StatusesOption } from '../text/ownStatuses.ts';
import { StatusMessageContext } from './StatusMessageContext.ts';

/** Returns the app's own codes and actions: those given here, then those of the provider. */
export function useOwnStatuses(own: StatusesOption | undefined): readonly Statuses[] {
  const { statuses: provided } = useContext(StatusMessageContext);
  return useMemo(() => listStatuses([own, provided]), [own, provided]);
}
