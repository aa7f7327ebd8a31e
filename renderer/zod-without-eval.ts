import { z } from 'zod';

// The page forbids eval; zod would try it once to see. Imported before any schema is made.
z.config({ jitless: true });
