import { Injectable, type OnModuleInit } from '@nestjs/common';
// Its builds for each platform come with the package, so that a machine without a compiler can install it.
import { hash as hashOf, verify } from '@node-rs/argon2';
import { canonicalPassword } from './canonical-password.js';

/** The library's Algorithm.Argon2id, which is a const enum. */
const argon2id = 2;
/** OWASP's first choice for argon2id: 19 MiB, 2 passes, 1 lane. About 30 ms a hash, and memory for many at once. */
const parameters = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longer ones are refused before they are hashed. */
export const longestPassword = 256;

export const hashPassword = (password: string): Promise<string> => hashOf(canonicalPassword(password), parameters);

@Injectable()
export class Passwords implements OnModuleInit {
  private decoy: Promise<string> | null = null;

  /** Made before anyone asks: the first attempt on an account that does not exist takes no longer than the others. */
  async onModuleInit(): Promise<void> {
    await this.decoyHash();
  }

  /** Takes as long whether the account exists, has a password, or not. */
  async isRight(password: string, hash: string | null): Promise<boolean> {
    const given = canonicalPassword(password);
    const matches = await verify(hash ?? await this.decoyHash(), given.slice(0, longestPassword));
    return matches && hash !== null && given.length <= longestPassword;
  }

  private decoyHash(): Promise<string> {
    return this.decoy ??= hashPassword('no account has this one');
  }
}
