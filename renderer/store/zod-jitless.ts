import { z } from 'zod';

// zod compiles schemas with `new Function`, which the windows' content security policy refuses. Imported first in every
// window, before a schema is used.
z.config({ jitless: true });
