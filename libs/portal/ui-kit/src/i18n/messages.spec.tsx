import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { renderKit } from '../testing';
import { defineMessages, i18n } from './messages';

const messages = defineMessages('pantry', { en: { 'title': 'Pantry', 'jars_one': '{{count}} jar', 'jars_other': '{{count}} jars' }, de: { 'title': 'Kammer', 'jars_one': '{{count}} Glas', 'jars_other': '{{count}} Gläser' } });

function Pantry() {
  const t = messages.useT();
  return <p>{t('title')}: {t('jars', { count: 1 })}, {t('jars', { count: 4813 })}</p>;
}

describe('messages', () => {
  it('are shown in the language, with the plural it asks for', async () => {
    await renderKit(<Pantry />, { language: 'de' });
    expect(screen.getByText('Kammer: 1 Glas, 4.813 Gläser')).toBeTruthy();
  });

  it('of a capability that loads later are there at once', async () => {
    const { unmount } = await renderKit(<p />);
    unmount();
    const late = defineMessages('late', { en: { 'hello': 'Hello' }, de: { 'hello': 'Hallo' } });
    function Late() { return <p>{late.useT()('hello')}</p>; }
    await renderKit(<Late />, { language: 'de' });
    expect(i18n.hasResourceBundle('de', 'late')).toBe(true);
    expect(screen.getByText('Hallo')).toBeTruthy();
  });
});
