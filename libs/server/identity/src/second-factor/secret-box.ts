import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

export interface SecretKeys {
  /** 32 bytes. */
  readonly current: Buffer;
  /** The one before, while what it sealed is still about. */
  readonly old: Buffer | null;
}
export interface Opened {
  readonly plain: Buffer;
  /** Sealed with the old key: seal it anew. */
  readonly isOld: boolean;
}

/** The keys do not open it: SECRET_KEY is not the one it was sealed with. */
export class SealedWithAnotherKey extends Error {
  constructor() {
    super('A kept secret was sealed with another SECRET_KEY. Start with the former one as SECRET_KEY_OLD.');
    this.name = 'SealedWithAnotherKey';
  }
}

const version = 1;
const keyIdLength = 4;
const nonceLength = 12;
const tagLength = 16;
const header = 1 + keyIdLength + nonceLength;

/** What must be readable again and yet be worth nothing to whoever copies the database: AES-256-GCM, bound to its owner. */
export class SecretBox {
  constructor(private readonly keys: SecretKeys) {}

  /** @param owner whose it is: a row copied to somebody else does not open */
  seal(plain: Uint8Array, owner: string): Buffer {
    const { current } = this.keys;
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', current, nonce).setAAD(Buffer.from(owner));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(version), keyIdOf(current), nonce, body, cipher.getAuthTag()]);
  }

  /** @throws SealedWithAnotherKey, and an error for one that was tampered with or is another owner's */
  open(sealed: Buffer, owner: string): Opened {
    const keyId = sealed.subarray(1, 1 + keyIdLength);
    const key = [this.keys.current, this.keys.old].find((each) => each && keyIdOf(each).equals(keyId));
    if (sealed[0] !== version || !key) throw new SealedWithAnotherKey();
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1 + keyIdLength, header)).setAAD(Buffer.from(owner));
    decipher.setAuthTag(sealed.subarray(-tagLength));
    return { plain: Buffer.concat([decipher.update(sealed.subarray(header, -tagLength)), decipher.final()]), isOld: key !== this.keys.current };
  }
}

const keyIdOf = (key: Buffer): Buffer => createHash('sha256').update('key id').update(key).digest().subarray(0, keyIdLength);
