import { createContext } from 'react';

/** Asks the person to prove that it is them; resolves false when they would rather not. */
export type AskConfirmation = () => Promise<boolean>;

/** Given by the session. Null: nobody can be asked. */
export const ConfirmationContext = createContext<AskConfirmation | null>(null);
