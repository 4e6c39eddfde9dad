import { config } from 'zod/mini';

// Before any schema is made: a schema decides at its making whether it compiles itself. That needs eval, and for what
// is parsed once at the start it takes longer than it saves.
config({ jitless: true });
