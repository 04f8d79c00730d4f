import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';
import type { EntityManager } from 'typeorm';
import { hashRecoveryCode, newRecoveryCodes, readRecoveryCode } from './recovery-codes.js';
import { SECRET_BOX } from './secret-box-token.js';
import { SealedWithAnotherKey, type Opened, type SecretBox } from './secret-box.js';
import { stepOf } from './totp-code.js';

export interface SecondFactorState {
  readonly since: Date;
  readonly recoveryCodesLeft: number;
}
/** A secret that was begun counts so long until its first code. */
const setUpMinutes = 20;
const saltBytes = 16;

interface TotpRow { readonly sealed: Buffer; readonly salt: Buffer | null }

/** What is kept of people's second factors, and whether a code is right. */
@Injectable()
export class SecondFactors {
  private readonly log = new Logger('SecondFactors');

  constructor(private readonly scope: CompanyScope, @Inject(SECRET_BOX) private readonly box: SecretBox) {}

  /** Null: the person has none. */
  state(personId: string): Promise<SecondFactorState | null> {
    return this.scope.unscoped(async (manager) => {
      const [row] = await manager.query<{ since: Date; left: number }[]>(
        `select confirmed_at as since, (select count(*)::int from recovery_code r where r.person_id = t.person_id and r.used_at is null) as left
         from person_totp t where person_id = $1 and confirmed_at is not null`, [personId]);
      return row ? { since: row.since, recoveryCodesLeft: row.left } : null;
    });
  }

  /** Keeps a secret that a first code has to prove. False: there is one that counts already. */
  begin(personId: string, secret: Uint8Array): Promise<boolean> {
    return this.scope.unscoped(async (manager) => {
      const rows = await manager.query<unknown[]>(
        `insert into person_totp (person_id, sealed_secret) values ($1, $2)
         on conflict (person_id) do update set sealed_secret = excluded.sealed_secret, started_at = now(), last_step = 0 where person_totp.confirmed_at is null returning 1`,
        [personId, this.box.seal(secret, personId)]);
      return rows.length > 0;
    });
  }

  /** The step of the code of the secret that was begun; null: it is not right, or nothing was begun. */
  async firstStep(personId: string, code: string): Promise<number | null> {
    const row = await this.row(personId, `confirmed_at is null and started_at > now() - interval '${String(setUpMinutes)} minutes'`);
    return row ? stepOf(plainCode(code), this.box.open(row.sealed, personId).plain, new Date()) : null;
  }

  /** From now on the factor counts. False: it does already. In the open scope. */
  async turnOn(manager: EntityManager, personId: string, { step, codes }: { readonly step: number; readonly codes: PreparedCodes }): Promise<boolean> {
    const [rows] = await manager.query<[unknown[], number]>('update person_totp set confirmed_at = now(), last_step = $2 where person_id = $1 and confirmed_at is null returning 1', [personId, step]);
    if (rows.length === 0) return false;
    await this.keepCodes(manager, personId, codes);
    return true;
  }

  async keepCodes(manager: EntityManager, personId: string, { hashes, salt }: PreparedCodes): Promise<boolean> {
    const [rows] = await manager.query<[unknown[], number]>('update person_totp set recovery_salt = $2 where person_id = $1 and confirmed_at is not null returning 1', [personId, salt]);
    if (rows.length === 0) return false;
    await manager.query('delete from recovery_code where person_id = $1', [personId]);
    await manager.query('insert into recovery_code (person_id, code_hash) select $1, unnest($2::bytea[])', [personId, hashes]);
    return true;
  }

  /** In the open scope. False: there was none. */
  async turnOff(manager: EntityManager, personId: string): Promise<boolean> {
    const [rows] = await manager.query<[unknown[], number]>('delete from person_totp where person_id = $1 and confirmed_at is not null returning 1', [personId]);
    return rows.length > 0;
  }

  /** Takes a code of the app or a recovery code, each once, also when two ask at the same time. */
  async take(personId: string, given: string): Promise<'code' | 'recovery-code' | null> {
    const row = await this.row(personId, 'confirmed_at is not null');
    if (!row) return null;
    const opened = this.opened(row.sealed, personId);
    const step = opened && stepOf(plainCode(given), opened.plain, new Date());
    if (opened && step !== null && await this.takeStep(personId, step)) {
      if (opened.isOld) await this.sealAnew(personId, opened.plain);
      return 'code';
    }
    const recovery = readRecoveryCode(given);
    return recovery !== null && row.salt !== null && await this.takeRecovery(personId, await hashRecoveryCode(recovery, row.salt)) ? 'recovery-code' : null;
  }

  /** Null: the key has gone, and the recovery codes are the way in that is left. */
  private opened(sealed: Buffer, personId: string): Opened | null {
    try {
      return this.box.open(sealed, personId);
    } catch (error) {
      if (!(error instanceof SealedWithAnotherKey)) throw error;
      this.log.error(error.message);
      return null;
    }
  }

  private takeStep(personId: string, step: number): Promise<boolean> {
    return this.changed('update person_totp set last_step = $2 where person_id = $1 and last_step < $2 returning 1', [personId, step]);
  }

  private takeRecovery(personId: string, hash: Buffer): Promise<boolean> {
    return this.changed('update recovery_code set used_at = now() where person_id = $1 and code_hash = $2 and used_at is null returning 1', [personId, hash]);
  }

  private async sealAnew(personId: string, secret: Uint8Array): Promise<void> {
    await this.changed('update person_totp set sealed_secret = $2 where person_id = $1 returning 1', [personId, this.box.seal(secret, personId)]);
  }

  private changed(sql: string, values: unknown[]): Promise<boolean> {
    return this.scope.unscoped(async (manager) => {
      const [rows] = await manager.query<[unknown[], number]>(sql, values);
      return rows.length > 0;
    });
  }

  private row(personId: string, condition: string): Promise<TotpRow | null> {
    return this.scope.unscoped(async (manager) => {
      const [row] = await manager.query<TotpRow[]>(`select sealed_secret as sealed, recovery_salt as salt from person_totp where person_id = $1 and ${condition}`, [personId]);
      return row ?? null;
    });
  }
}

const plainCode = (given: string): string => given.replace(/\s/g, '');

export interface PreparedCodes {
  /** Shown once. */
  readonly codes: readonly string[];
  readonly hashes: readonly Buffer[];
  readonly salt: Buffer;
}

/** Before a scope is opened: it takes a third of a second. */
export async function prepareRecoveryCodes(): Promise<PreparedCodes> {
  const [codes, salt] = [newRecoveryCodes(), randomBytes(saltBytes)];
  const hashes: Buffer[] = [];
  for (const code of codes) hashes.push(await hashRecoveryCode(readRecoveryCode(code) ?? '', salt));
  return { codes, hashes, salt };
}
