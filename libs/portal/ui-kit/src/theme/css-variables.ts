import type { CSSVariablesResolver } from '@mantine/core';

/** Mantine's names answered by our tokens. Both schemes get the same references: the tokens change beneath them. */
const shared = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-success': 'var(--good)',
  '--mantine-color-default': 'var(--bg-raised)',
  '--mantine-color-default-hover': 'var(--bg-hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--bg-hover)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
  '--mantine-color-accent-light': 'var(--accent-tint)',
  '--mantine-color-accent-light-hover': 'var(--accent-line)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-accent-outline': 'var(--accent)',
  '--mantine-color-accent-text': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--accent-on)',
};

/** What a component takes from Mantine's own greys, by what it is used for there. */
const greys = (name: 'gray' | 'dark', tokens: readonly string[]) => Object.fromEntries(tokens.map((token, shade) => [`--mantine-color-${name}-${shade}`, `var(--${token})`]));
const lightGreys = greys('gray', ['bg-sunken', 'bg-hover', 'line', 'line', 'line-strong', 'line-control', 'text-3', 'text-2', 'text', 'text']);
const darkGreys = greys('dark', ['text', 'text-2', 'text-3', 'line-control', 'line-strong', 'bg-hover', 'bg-raised', 'bg', 'bg-sunken', 'bg-sunken']);

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: { ...shared, ...lightGreys }, dark: { ...shared, ...darkGreys } });
