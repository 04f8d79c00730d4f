import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

import { useLanguage } from '../language/language';
import classes from './sign-in.module.css';

export interface EntryBrand { readonly name: string; readonly logoSvg: string }
export interface EntryPageProps {
  /** Null beneath a screen that has no brand at hand. */
  readonly brand: EntryBrand | null;
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands before the portal: one column, the seller's name, the languages. */
export function EntryPage({ brand, title, children }: EntryPageProps) {
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        {/* The logo is the seller's own, from the installation's brand file. */}
        <span className={classes.brand}>{brand && <><span className={classes.logo} aria-hidden="true" dangerouslySetInnerHTML={{ __html: brand.logoSvg }} />{brand.name}</>}</span>
        <Languages />
      </header>
      <main className={classes.main}>
        <div className={classes.form}>
          <h1 className={classes.title}>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}

function Languages() {
  const { language, offered, choose } = useLanguage();
  if (offered.length < 2) return null;
  return <div className={classes.languages}>{offered.map(({ code, name }) => <Button key={code} variant="subtle" lang={code} aria-pressed={code === language} fw={code === language ? 600 : 400} onClick={() => choose(code)}>{name}</Button>)}</div>;
}
