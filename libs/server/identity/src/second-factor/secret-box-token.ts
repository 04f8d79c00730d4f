/** Injection token of the SecretBox; the composing app provides it globally. */
export const SECRET_BOX = Symbol('SecretBox');
