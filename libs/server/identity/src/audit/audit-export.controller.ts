import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { BUYER_RESOLVER, visitorOf, type BuyerResolver } from '@portico/platform-graphql-kit';
import { entryFrom, filterFrom } from './audit.resolver.js';
import { ListAudit } from './list-audit.js';

const instant = z.iso.datetime({ offset: true });
const action = z.string().max(100);
const query = z.object({ from: instant.optional(), until: instant.optional(), personId: z.uuid().optional(), actions: z.union([action.transform((one) => [one]), z.array(action).max(100)]).optional(), object: z.string().max(100).optional(), objectId: z.string().max(100).optional(), text: z.string().max(200).optional() });

/** GET /files/audit: the filtered trail as CSV. Denied and absent look the same: 404. */
@Controller('files')
export class AuditExportController {
  constructor(private readonly list: ListAudit, @Inject(BUYER_RESOLVER) private readonly buyers: BuyerResolver) {}

  @Get('audit')
  async audit(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const buyer = await this.buyers.resolve(visitorOf(request));
    if (!buyer?.permissions.has('see-audit') || !buyer.permissions.has('export')) return void reply.status(404).send();
    const asked = query.safeParse(request.query);
    if (!asked.success) return void reply.status(400).send({ error: 'filter' });
    const rows = (await this.list.export(buyer, filterFrom(asked.data))).map((entry) => entryFrom(buyer.locale, entry));
    // A spreadsheet must not take somebody's name for a formula; the mark at the beginning makes it read UTF-8.
    const csv = stringify(rows.map(({ changes, ...row }) => ({ ...row, changes: changes.map(({ field, before, after }) => `${field}: ${before ?? ''} → ${after ?? ''}`).join('; ') })), { header: true, columns, escape_formulas: true, bom: true });
    await reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="audit.csv"')
      .header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff').send(csv);
  }
}

const columns = ['id', 'at', 'performedBy', 'onBehalfOf', 'address', 'action', 'sentence', 'object', 'objectId', 'label', 'changes'];
