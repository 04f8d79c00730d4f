/** Messages are told apart by their text, so they have to come in one language, whatever the user's is. */
export const inEnglish = { language: 'en' } as const;
