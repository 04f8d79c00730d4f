import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { refused, type WireAnswers } from '@portico/portal-graphql-client/testing';
import { aViewer, renderSignedIn, type SignedInOptions } from '@portico/portal-session/testing';
import { axeProblems, useNarrowScreen } from '@portico/portal-ui-kit/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { AuditRow } from './audit.documents';
import { AuditPage } from './AuditPage';

const entry = (id: number, more: Partial<AuditRow> = {}): AuditRow => ({
  id: String(id), at: '2026-11-23T19:48:00', performedBy: 'Lena Maurer', performedById: 'p1', onBehalfOf: null, address: '10.0.0.7', action: 'session.opened', sentence: 'signed in', object: 'session', objectId: null, label: null, changes: [], ...more,
});
const changed = entry(7, { performedBy: 'Jana Reuter', performedById: 'p2', action: 'role.changed', sentence: 'changed the role “Buyers”', at: '2026-11-20T09:30:00', changes: [{ field: 'grants.0.upTo.0.amount', before: '500', after: '900' }] });
const page = (rows: readonly AuditRow[], more: object = {}): WireAnswers => ({ Audit: { data: { auditEntries: { totalCount: rows.length, pageInfo: { hasNextPage: false, endCursor: null }, edges: rows.map((node) => ({ node })), ...more } } } });
const show = (options: SignedInOptions = {}) => renderSignedIn(<AuditPage />, { at: '/account/audit', answers: page([entry(8), changed]), ...options });
afterEach(() => { jest.restoreAllMocks(); });

describe('the audit', () => {
  it('says who did what, and when, as a sentence', async () => {
    await show();
    const table = await screen.findByRole('table', { name: 'What was done in your company' });
    const [, first, second] = within(table).getAllByRole('row').map(({ textContent }) => textContent);
    expect(first).toMatch(/Lena Maurer signed in.*Sign-in.*10\.0\.0\.7.*4 min/);
    expect(second).toMatch(/Jana Reuter changed the role “Buyers”.*1 field.*20 Nov, 09:30/);
    expect(within(table).getAllByRole('time')[0]?.title).toBe('Mon 23 Nov 2026, 19:48');
    expect(await axeProblems()).toEqual([]);
  });

  it('opens an entry with what was before and after, and goes on to all that the person did', async () => {
    const { location, server } = await show();
    await userEvent.click(await screen.findByText('changed the role “Buyers”', { exact: false }));
    const drawer = within(await screen.findByRole('dialog', { name: 'Jana Reuter changed the role “Buyers”' }));
    expect(drawer.getByRole('row', { name: 'Grants 1 · Up to 1 · Amount 500 900' })).toBeTruthy();
    await userEvent.click(drawer.getByRole('button', { name: 'Only what Jana Reuter did' }));
    expect(location()).toBe('/account/audit?person=p2');
    await waitFor(() => expect(server.calls.at(-1)?.variables['filter']).toMatchObject({ personId: 'p2' }));
  });

  it('filters by what stands in the link, and exports just that', async () => {
    const asked = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('csv'));
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
    const saved = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { server } = await show({ at: '/account/audit?q=north&kind=orders&period=2026-11-01..2026-11-20' });
    await screen.findByText('2 entries, filtered');
    const filter = server.calls.at(-1)?.variables['filter'] as { from: string; until: string };
    expect(filter).toMatchObject({ text: 'north', actions: ['order.received', 'order.received-unchecked'], from: new Date(2026, 10, 1).toISOString(), until: new Date(2026, 10, 21).toISOString() });
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
    const { searchParams, pathname } = new URL(String(asked.mock.calls[0]?.[0]), 'http://portal.test');
    expect(pathname).toBe('/files/audit');
    expect([searchParams.get('text'), searchParams.getAll('actions'), searchParams.get('from'), searchParams.get('until')]).toEqual(['north', ['order.received', 'order.received-unchecked'], filter.from, filter.until]);
  });

  it('reads on until the entry of a link is there', async () => {
    const older = entry(3, { sentence: 'placed order KA-1' });
    const first = { ...page([entry(8), changed], { totalCount: 3, pageInfo: { hasNextPage: true, endCursor: 'c' } }).Audit as object };
    await show({ at: '/account/audit?entry=3', answers: { Audit: ({ after }) => (after === 'c' ? page([older]).Audit : first) as never } });
    expect(await screen.findByRole('dialog', { name: 'Lena Maurer placed order KA-1' })).toBeTruthy();
  });

  it('says so where nothing matches, and takes the filters away', async () => {
    const { location } = await show({ at: '/account/audit?q=nothing', answers: page([]) });
    await userEvent.click(await screen.findByRole('button', { name: 'Clear filters' }));
    expect(location()).toBe('/account/audit');
    expect(await screen.findByText('Nothing has been done yet')).toBeTruthy();
  });

  it('says that it could not be read, and reads again', async () => {
    let fails = true;
    await show({ answers: { Audit: () => (fails ? refused('INTERNAL_SERVER_ERROR') : page([entry(8)]).Audit) as never } });
    await screen.findByText('The entries could not be read');
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 entry')).toBeTruthy();
  });

  it('is cards at 390 px, in German to those who speak it', async () => {
    useNarrowScreen(true);
    await show({ language: 'de' });
    expect(await screen.findByRole('list', { name: 'Was in Ihrem Unternehmen getan wurde' })).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    useNarrowScreen(false);
  });

  it('offers no export to who may not, and nothing at all without the permission', async () => {
    const { unmount } = await show({ viewer: aViewer({ permissions: ['SEE_AUDIT'] }) });
    await screen.findByText('2 entries');
    expect(screen.queryByRole('button', { name: 'Export CSV' })).toBeNull();
    unmount();
    const { server } = await show({ viewer: aViewer({ permissions: ['ORDER'] }) });
    expect(await screen.findByText('This page is not for your role')).toBeTruthy();
    expect(server.calls.map(({ operation }) => operation)).toEqual(['Viewer']);
  });
});
