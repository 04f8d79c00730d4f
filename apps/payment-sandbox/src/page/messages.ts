import type { CardError } from '../charging/card-form.js';
import type { DeclineCode } from '../charging/decline.js';
import type { TestCardName } from '../charging/test-cards.js';

/** Every word on the hosted page. */
export interface Messages {
  readonly locale: string;
  readonly testMode: string;
  readonly testModeWarning: string;
  readonly error: string;
  readonly pay: {
    readonly title: (merchant: string) => string;
    readonly payTo: string;
    readonly reference: string;
    readonly description: string;
    readonly amount: string;
    readonly validFor: (minutes: number) => string;
    readonly card: string;
    readonly number: string;
    readonly expiry: string;
    readonly expiryHint: string;
    readonly cvc: string;
    readonly cvcHint: string;
    readonly name: string;
    readonly submit: (amount: string) => string;
    readonly authoriseNote: (merchant: string) => string;
    readonly back: (merchant: string) => string;
    readonly fixFirst: (count: number) => string;
    readonly notCharged: string;
    readonly pendingChallenge: string;
    readonly continueChallenge: string;
  };
  readonly testCards: {
    readonly title: string;
    readonly hint: string;
    readonly number: string;
    readonly outcome: string;
    readonly fillIn: string;
    readonly fillInCard: (outcome: string) => string;
    readonly outcomes: Record<TestCardName, string>;
  };
  readonly cardErrors: Record<CardError, string>;
  readonly declines: Record<DeclineCode, { readonly title: string; readonly advice: string }>;
  readonly challenge: {
    readonly title: string;
    readonly bank: string;
    readonly question: (merchant: string) => string;
    readonly merchant: string;
    readonly card: string;
    readonly confirm: (amount: string) => string;
    readonly refuse: string;
    readonly otherCard: string;
  };
  readonly processing: { readonly title: string; readonly text: string; readonly lookAgain: string };
  readonly paid: { readonly title: string; readonly text: (amount: string, merchant: string) => string; readonly authorised: (amount: string, merchant: string) => string; readonly back: (merchant: string) => string };
  readonly expired: { readonly title: string; readonly text: string };
  readonly cancelled: { readonly title: string; readonly text: string };
  readonly unknown: { readonly title: string; readonly text: string };
  readonly failed: { readonly title: string; readonly text: string };
}
