export type DeclineCode = 'insufficient-funds' | 'lost-card' | 'expired-card' | 'authentication-failed' | 'processing-error';

/** For the seller's log. The buyer reads the hosted page's own words. */
export const declineMessages: Record<DeclineCode, string> = {
  'insufficient-funds': 'The card has not enough money on it',
  'lost-card': 'The card was reported lost',
  'expired-card': 'The card has expired',
  'authentication-failed': 'The buyer did not confirm the payment with the bank',
  'processing-error': 'The bank could not process the card',
};
