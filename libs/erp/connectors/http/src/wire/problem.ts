import { z } from 'zod';

/** RFC 9457 with the contract's members. Lenient: what is missing is handled by status. */
export const wireProblem = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string().optional(), existing: z.string().optional(),
  errors: z.array(z.object({ type: z.string(), detail: z.string(), lineId: z.string().optional(), pointer: z.string().optional() })).optional(),
});
export type WireProblem = z.infer<typeof wireProblem>;
