import { z } from 'zod';

/** Tryton asked by hand: how many sales, cancelled ones apart, carry our reference. */
export async function countSales(at: { readonly url: string; readonly database: string; readonly user: string; readonly password: string }, reference: string): Promise<number> {
  const post = async (method: string, params: readonly unknown[], authorization: string | null): Promise<unknown> => {
    const response = await fetch(`${at.url}/${at.database}/`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) }, body: JSON.stringify({ id: 1, method, params }),
    });
    const { result, error } = z.object({ result: z.unknown(), error: z.unknown() }).partial().parse(await response.json());
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  };
  const [userId, key] = z.tuple([z.number(), z.string()]).parse(await post('common.db.login', [at.user, { password: at.password }, 'en'], null));
  const authorization = `Session ${Buffer.from(`${at.user}:${String(userId)}:${key}`).toString('base64')}`;
  const context = await post('model.res.user.get_preferences', [true, {}], authorization);
  return z.number().parse(await post('model.sale.sale.search_count', [[['description', '=', `Portico ${reference}`], ['state', '!=', 'cancelled']], context], authorization));
}
