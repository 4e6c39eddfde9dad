import { z } from 'zod';

// zod compiles schemas with `new Function`, which the windows' content security policy refuses. Imported first in every
// window, or where a window begins to have schemas, before one is used.
z.config({ jitless: true });
