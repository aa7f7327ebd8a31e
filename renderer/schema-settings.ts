import { z } from 'zod';
import { sayRefusalsInDutch } from '../shared/domain/refusal-words.ts';

// Imported first by each part of the window that checks input, before any schema is made. The page forbids eval, which
// zod would try once to see.
z.config({ jitless: true });
sayRefusalsInDutch();
