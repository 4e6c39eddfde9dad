import { z } from 'zod';

// Before any schema is made: a schema decides at its making whether it compiles itself, which needs eval.
z.config({ jitless: true });
