const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export const asHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
