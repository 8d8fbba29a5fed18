import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What is kept of staff beside their accounts: second factors, the devices of their sessions; and the journal
 * of who did what, which nobody can change. Payload knows nothing of these tables, so no form, no API and no
 * save of an account can reach them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
create schema people;

create table people.second_factors (
  -- No foreign key: it would wait for the account, which a sign-in holds while its factor is set up beside it.
  user_id uuid primary key,
  -- Encrypted by a key of its own, made from PAYLOAD_SECRET.
  secret bytea not null,
  -- Null until its person has shown a first code.
  confirmed_at timestamptz,
  -- The half minute of the last code that counted: neither it nor an earlier one counts again.
  last_step bigint not null default 0,
  failures integer not null default 0,
  locked_until timestamptz
);

-- Those that were not used yet, known by a keyed hash alone.
create table people.recovery_codes (
  user_id uuid not null references people.second_factors (user_id) on delete cascade,
  code_hash text not null,
  primary key (user_id, code_hash)
);

create function people.forget_factor() returns trigger language plpgsql as $forget$
begin
  delete from people.second_factors where user_id = old.id;
  return null;
end $forget$;
create trigger users_forgotten after delete on public.users
for each row execute function people.forget_factor();

-- What Payload's sessions do not say: on what device they were opened.
create table people.devices (
  session_id text primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  device text not null
);
create index devices_of_user on people.devices (user_id);

-- The link of an invitation, known by its hash alone; gone once it was followed or called off.
create table people.invitation_links (
  invitation_id uuid primary key,
  token_hash text not null unique
);

create schema journal;

create table journal.entries (
  sequence bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null check (kind <> ''),
  -- Null: nobody who is known, or the software itself. The name is kept as it was.
  actor_id text,
  actor_name text,
  collection text,
  document_id text,
  title text,
  detail jsonb not null default '{}'
);
create index entries_at on journal.entries (at);
create index entries_of_kind on journal.entries (kind, sequence desc);
create index entries_of_actor on journal.entries (actor_id, sequence desc);
create index entries_of_document on journal.entries (document_id, sequence desc);

-- The database's clock alone says when.
create function journal.stamp() returns trigger language plpgsql as $stamp$
begin
  new.at := clock_timestamp();
  return new;
end $stamp$;
create trigger entries_stamped before insert on journal.entries
for each row execute function journal.stamp();

-- Entries stay as they are for a year, whoever asks; then they may go.
create function journal.refuse() returns trigger language plpgsql as $refuse$
begin
  if tg_op = 'DELETE' and tg_level = 'ROW' then
    if old.at < clock_timestamp() - interval '1 year' then return old; end if;
  end if;
  raise exception 'entries of the journal cannot be changed' using errcode = 'insufficient_privilege';
end $refuse$;
create trigger entries_stay before update or delete on journal.entries
for each row execute function journal.refuse();
create trigger entries_stay_together before truncate on journal.entries
for each statement execute function journal.refuse();
alter table journal.entries enable always trigger entries_stamped;
alter table journal.entries enable always trigger entries_stay;
alter table journal.entries enable always trigger entries_stay_together;

-- The runtime role may delete nothing: it asks the owner, who deletes what is older than a year and no more.
create function journal.forget() returns bigint language plpgsql security definer set search_path = '' as $forget$
declare
  forgotten bigint;
begin
  delete from journal.entries where at < clock_timestamp() - interval '1 year';
  get diagnostics forgotten = row_count;
  return forgotten;
end $forget$;

-- Whatever publishes passes the outbox, by hand, in a release or at a date: none can be forgotten here. An
-- import is one entry of its own, and what the software does by itself is nobody's deed.
create function journal.note_publication() returns trigger language plpgsql as $note$
begin
  insert into journal.entries (kind, actor_id, actor_name, collection, document_id, title, detail)
  values (
    case new.operation when 'put' then 'published' else 'unpublished' end,
    new.author, (select name from public.users where id::text = new.author),
    new.collection, new.document_id, new.title, jsonb_build_object('cause', new.cause));
  return null;
end $note$;
create trigger outbox_noted after insert on publication.outbox
for each row when (new.cause in ('save', 'release', 'schedule')) execute function journal.note_publication();
`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
drop trigger outbox_noted on publication.outbox;
drop schema journal cascade;
drop trigger users_forgotten on public.users;
drop schema people cascade;
`),
  )
}
