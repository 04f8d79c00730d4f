import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderKit } from '../testing';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import { Notice } from './Notice';

describe('what is not there', () => {
  it('says what would be here and offers the first step', async () => {
    await renderKit(<EmptyState title="No orders yet" action={<button>Go to the shop</button>}>What you order stands here.</EmptyState>);
    expect(screen.getByText('No orders yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go to the shop' })).toBeTruthy();
  });
});

describe('what has failed', () => {
  it.each([['network', /No connection/], ['erp', /ERP is not answering/], ['unknown', /on our side/]] as const)('says what happened when it was the %s', async (kind, words) => {
    await renderKit(<ErrorState kind={kind} />);
    expect(screen.getByRole('alert').textContent).toMatch(words);
  });

  it('gives a reference and another try', async () => {
    const onRetry = jest.fn();
    await renderKit(<ErrorState kind="unknown" reference="7f3a" onRetry={onRetry} />);
    expect(screen.getByText('Reference 7f3a')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalled();
  });

  it('is told at once when it answers what a person did', async () => {
    await renderKit(<Notice tone="bad" title="Refused." announce="assertive">The cart is kept.</Notice>);
    expect(screen.getByRole('alert').textContent).toBe('Refused.The cart is kept.');
  });
});
