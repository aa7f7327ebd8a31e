import {
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract.ts';
import { call } from '../api.ts';
import { closedEditorsSaved } from './pending-saves.ts';

interface AnswerOptions {
  /** False waits with asking. */
  readonly enabled?: boolean;
  /** Shows the last answer while the next is on its way: for search as you type. */
  readonly keepPrevious?: boolean;
  /** Never fresh enough: asked again each time the screen opens. */
  readonly alwaysFresh?: boolean;
}

/** The answer of a channel that reads, kept until something is committed. */
export function useAnswer<Name extends ChannelName>(
  channel: Name,
  input: ChannelInput<Name>,
  options: AnswerOptions = {},
): UseQueryResult<ChannelOutput<Name>> {
  return useQuery({
    queryKey: [channel, input],
    queryFn: async () => {
      // An editor that was just left may still be saving what this is about to read.
      if (options.alwaysFresh === true) await closedEditorsSaved();
      return call(channel, input);
    },
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.alwaysFresh === true ? { staleTime: 0, gcTime: 0 } : {}),
  });
}

/** A channel that does something. */
export function useSend<Name extends ChannelName>(
  channel: Name,
  onDone?: (output: ChannelOutput<Name>, input: ChannelInput<Name>) => void,
): UseMutationResult<ChannelOutput<Name>, Error, ChannelInput<Name>> {
  return useMutation({
    mutationKey: [channel],
    mutationFn: (input: ChannelInput<Name>) => call(channel, input),
    ...(onDone === undefined ? {} : { onSuccess: onDone }),
  });
}
