import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconFile, IconX } from '@tabler/icons-react';
import { useState } from 'react';

import { useOrderingT } from '../messages/ordering-messages';
import classes from './checkout.module.css';

export interface AttachedDocument { readonly id: string; readonly fileName: string; readonly url: string }
const problemOf: Readonly<Record<number, 'check.documentType' | 'check.documentSize'>> = { 413: 'check.documentSize', 415: 'check.documentType' };

/** The buyer's PO as a document; stored at once, so that a failed order keeps it. */
export function PoDocumentField({ value, onChange }: { readonly value: AttachedDocument | null; readonly onChange: (document: AttachedDocument | null) => void }) {
  const t = useOrderingT();
  const [isUploading, setUploading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const upload = async (file: File | null) => {
    if (!file) return;
    setUploading(true);
    setProblem(null);
    try {
      const body = new FormData();
      body.append('file', file);
      const answer = await fetch('/files/po-documents', { method: 'POST', body, headers: { 'x-portico-csrf': '1' }, credentials: 'same-origin' });
      if (answer.status === 201) onChange(await answer.json() as AttachedDocument);
      else setProblem(t(problemOf[answer.status] ?? 'check.documentFailed'));
    } catch {
      setProblem(t('check.documentFailed'));
    } finally {
      setUploading(false);
    }
  };
  return (
    <div>
      <div className={classes.label}>{t('check.document')}</div>
      {value ? (
        <div className={classes.document}><IconFile size={16} aria-hidden="true" /><a href={value.url} target="_blank" rel="noreferrer">{value.fileName}</a><ActionIcon aria-label={t('check.documentRemove', { name: value.fileName })} onClick={() => onChange(null)}><IconX size={14} /></ActionIcon></div>
      ) : (
        <FileButton accept="application/pdf,image/png,image/jpeg" onChange={(file) => void upload(file)}>{(props) => <Button {...props} variant="default" loading={isUploading}>{t('check.documentChoose')}</Button>}</FileButton>
      )}
      <div className={classes.hint} data-bad={problem !== null || undefined} role={problem ? 'alert' : undefined}>{problem ?? t('check.documentHint')}</div>
    </div>
  );
}
