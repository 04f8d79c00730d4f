const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether PostgreSQL would read it as the uuid it prints: what a client sends as an id and is none belongs to nobody. */
export const isUuid = (text: string): boolean => form.test(text);
