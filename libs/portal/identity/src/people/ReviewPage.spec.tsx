import { expect, it } from '@jest/globals';
import { renderSignedIn } from '@portico/portal-session/testing';
import { axeProblems } from '@portico/portal-ui-kit/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { ReviewPage } from './ReviewPage';
import { aPerson, pageOf } from './testing';

it('shows who is due and confirms those that were chosen', async () => {
  const { server } = await renderSignedIn(<ReviewPage />, { at: '/account/people/review', answers: { AccessReview: { data: { accessReview: { dueCount: 1, people: pageOf([aPerson()]) } } }, ConfirmReview: { data: { answer: { __typename: 'ReviewConfirmed', people: [aPerson({ isReviewDue: false })] } } } } });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select Jana Reuter' }));
  expect(await axeProblems()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Confirm 1 person' }));
  await waitFor(() => expect(server.calls.find(({ operation }) => operation === 'ConfirmReview')?.variables).toMatchObject({ personIds: ['p2'] }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Confirm 1 person' })).toBeNull());
});
