import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What trust in contents rests on, beside Payload's own tables so that no form and no API can reach it: what each
 * document says, for those who look for a name; the visas of trainers; who was reminded of reviews, and when.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
create schema trust;

-- The words of each version, written by the CMS in the transaction of each save; npm run migrate makes them anew.
create table trust.texts (
  collection text not null,
  id text not null,
  version text not null check (version in ('published', 'draft')),
  title text not null,
  text text not null,
  sources text not null,
  -- Of both, as names are compared: see domain/src/rule-changes.
  folded text not null,
  -- What others are said to name when they refer to this document.
  names text not null,
  primary key (collection, id, version)
);
-- All of them are read at each search: what is not compressed is read at once.
alter table trust.texts alter column folded set storage external;

-- Who signed which words of what concerns safety. Added to, never changed: other words have another hash.
create table trust.visas (
  sequence bigint generated always as identity primary key,
  collection text not null,
  id text not null,
  content_hash text not null,
  signer_id text not null,
  -- Kept as it was when the visa was given.
  signer_name text not null,
  signer_role text not null,
  signed_at timestamptz not null default clock_timestamp()
);
create index visas_of on trust.visas (collection, id, sequence desc);
create function trust.refuse() returns trigger language plpgsql as $refuse$
begin
  raise exception 'visas cannot be changed' using errcode = 'insufficient_privilege';
end $refuse$;
create trigger visas_stay before update or delete on trust.visas
for each row execute function trust.refuse();
create trigger visas_stay_together before truncate on trust.visas
for each statement execute function trust.refuse();

create table trust.reminders (
  user_id uuid primary key references public.users (id) on delete cascade,
  sent_at timestamptz not null
);
`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop schema trust cascade'))
}
