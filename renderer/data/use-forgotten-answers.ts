import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * As long as this screen stands the window remembers nothing of the screens before it: every answer that is not on the
 * screen, and everything that was sent, is thrown away. It is asked again on the way back.
 */
export function useForgottenAnswers(): void {
  const client = useQueryClient();
  useEffect(() => {
    client.removeQueries({ type: 'inactive' });
    client.getMutationCache().clear();
  }, [client]);
}
