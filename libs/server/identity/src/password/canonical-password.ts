/** RFC 8265 (OpaqueString): the same password whatever keyboard or system wrote it. Composed, and every kind of space a plain one. */
export const canonicalPassword = (password: string): string => password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
