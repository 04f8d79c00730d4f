import { describe, expect, it } from '@jest/globals';

import { preferredLanguage } from './preferred-language';

describe('the language to begin with', () => {
  it("is the person's own before the browser's", () => expect(preferredLanguage(['en', 'de'], 'de-DE', ['en-GB'])).toBe('de'));
  it("is the browser's first that the seller offers", () => expect(preferredLanguage(['en', 'de'], null, ['fr-FR', 'de-AT', 'en'])).toBe('de'));
  it("is the seller's first when none is offered", () => expect(preferredLanguage(['en', 'de'], 'pl', ['fr'])).toBe('en'));
});
