import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { axeProblems, renderKit } from '../testing';
import type { CreditView } from './credit';
import { CreditPanel } from './CreditPanel';

const fresh = { state: 'live', asOf: '2026-11-23T19:52:00', owner: 'ERP' } as const;
const limited: CreditView = { kind: 'limited', currency: 'EUR', limit: '60000', exposure: '34790.42', reserved: '0', available: '19483.45', fresh };

describe('the credit panel', () => {
  it('shows figures that add up under each other', async () => {
    await renderKit(<CreditPanel credit={limited} thisOrder="5726.13" />);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['60,000.00', '−34,790.42', '−5,726.13', '€19,483.45']);
    expect(screen.getByText('live, 19:52')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('names what the portal has received and the ERP does not count yet', async () => {
    await renderKit(<CreditPanel credit={{ ...limited, reserved: '100' }} />);
    expect(screen.getByText('Orders not yet in the ERP')).toBeTruthy();
  });

  it('says how far an order is over the limit', async () => {
    await renderKit(<CreditPanel credit={{ ...limited, available: '-12630.02' }} thisOrder="18420.60" />);
    expect(screen.getByText('Over the limit')).toBeTruthy();
    expect(screen.getByText('€12,630.02')).toBeTruthy();
  });

  it.each([
    [{ kind: 'unknown', currency: 'EUR', fresh } as const, /No credit limit is known/], [{ kind: 'unlimited', currency: 'EUR', fresh } as const, /sets no limit/],
    [{ kind: 'prepaid' } as const, /pays in advance/], [{ kind: 'unavailable', fresh: { ...fresh, state: 'unavailable', asOf: null } } as const, /unavailable now/],
  ])('shows no figure where there is none: %j', async (credit, words) => {
    const { container } = await renderKit(<CreditPanel credit={credit} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(container.querySelector('dd')).toBeNull();
  });
});
