import { Module, type DynamicModule } from '@nestjs/common';
import { SECRET_BOX, SecretBox, type SecretKeys } from '@portico/server-identity';

/** What seals secrets that must be readable again. */
@Module({})
export class SecretsModule {
  static forRoot(keys: SecretKeys): DynamicModule {
    return { module: SecretsModule, global: true, providers: [{ provide: SECRET_BOX, useValue: new SecretBox(keys) }], exports: [SECRET_BOX] };
  }
}
