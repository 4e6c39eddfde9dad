import { config } from 'zod/mini';

// Before any schema is made: a schema decides at its making whether it compiles itself, which needs eval.
config({ jitless: true });
