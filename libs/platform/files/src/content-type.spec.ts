import { describe, expect, it } from '@jest/globals';
import { documentType, safeFileName } from './content-type.js';

describe('what a document is', () => {
  it('is told by its bytes, not by its name', () => {
    expect(documentType(Buffer.from('%PDF-1.7\n'))).toBe('application/pdf');
    expect(documentType(Buffer.from('<html><script>'))).toBeNull();
    expect(documentType(Buffer.from('%PD'))).toBeNull();
  });
  it('keeps no path and no quote in its name', () => {
    expect(safeFileName('..\\..\\PO "7".pdf', 'po.pdf')).toBe('PO 7.pdf');
    expect(safeFileName('../..', 'po.pdf')).toBe('po.pdf');
  });
});
