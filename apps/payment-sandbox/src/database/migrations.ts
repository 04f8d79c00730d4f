export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Applied in this order, each once. A released one is never edited. */
export const migrations: readonly Migration[] = [
  {
    name: '001-sessions-payments-webhooks',
    sql: `
      create table session (
        id text primary key,
        reference text not null unique,
        amount numeric not null check (amount > 0),
        currency text not null,
        description text not null,
        capture text not null check (capture in ('automatic', 'manual')),
        return_url text not null,
        cancel_url text not null,
        status text not null check (status in ('open', 'declined', 'authorised', 'captured', 'expired', 'cancelled')),
        decline_code text,
        declined_at timestamptz,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        check ((status = 'declined') <= (decline_code is not null))
      );
      create index session_due on session (expires_at) where status in ('open', 'declined');
      create index session_newest on session (created_at desc);

      -- One use of a card. The card's number is never stored.
      create table attempt (
        id text primary key,
        session_id text not null references session (id),
        form_key text not null,
        card_brand text not null,
        card_last4 text not null,
        status text not null check (status in ('processing', 'challenge', 'approved', 'declined', 'abandoned')),
        decline_code text,
        settles_at timestamptz,
        created_at timestamptz not null default now(),
        unique (session_id, form_key)
      );
      create unique index attempt_one_live on attempt (session_id) where status in ('processing', 'challenge');
      create unique index attempt_one_approved on attempt (session_id) where status = 'approved';
      create index attempt_settling on attempt (settles_at) where status = 'processing';

      create table payment (
        id text primary key,
        session_id text not null unique references session (id),
        attempt_id text not null unique references attempt (id),
        status text not null check (status in ('authorised', 'captured', 'cancelled')),
        captured_amount numeric not null default 0,
        authorised_at timestamptz not null default now(),
        captured_at timestamptz,
        cancelled_at timestamptz
      );

      create table refund (
        id text primary key,
        payment_id text not null references payment (id),
        amount numeric not null check (amount > 0),
        reason text,
        created_at timestamptz not null default now()
      );
      create index refund_of_payment on refund (payment_id, created_at);

      create table idempotency_key (
        scope text not null,
        key text not null,
        fingerprint text not null,
        status int,
        body jsonb,
        created_at timestamptz not null default now(),
        primary key (scope, key)
      );

      create table webhook_message (
        id text primary key,
        type text not null,
        payload text not null,
        created_at timestamptz not null default now(),
        next_attempt_at timestamptz not null default now(),
        attempts int not null default 0,
        delivered_at timestamptz,
        given_up_at timestamptz,
        last_answer text
      );
      create index webhook_due on webhook_message (next_attempt_at) where delivered_at is null and given_up_at is null;
    `,
  },
];
