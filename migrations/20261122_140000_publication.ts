import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The schema that lies between the CMS and the site. The CMS writes it only through
 * `put_document` and `remove_document`, in the transaction of the author's save; the publisher reads
 * it, and owns the state of outbox rows.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
create schema publication;

create table publication.documents (
  collection text not null,
  id text not null,
  state text not null check (state in ('published', 'removed')),
  slug text,
  former_slugs text[] not null default '{}',
  data jsonb,
  revision bigint not null default 1,
  changed_at timestamptz not null default now(),
  primary key (collection, id),
  check ((state = 'published') = (data is not null))
);

create table publication.outbox (
  sequence bigint generated always as identity primary key,
  collection text not null,
  document_id text not null,
  revision bigint not null,
  operation text not null check (operation in ('put', 'remove')),
  -- Rows written together are published together.
  transaction_id xid8 not null default pg_current_xact_id(),
  state text not null default 'queued' check (state in ('queued', 'claimed', 'live', 'failed')),
  fence bigint,
  leased_until timestamptz,
  attempts integer not null default 0,
  queued_at timestamptz not null default clock_timestamp(),
  live_at timestamptz,
  searchable_at timestamptz,
  addresses text[] not null default '{}',
  reason text
);
create index outbox_waiting on publication.outbox (sequence) where state in ('queued', 'claimed');
create index outbox_of_document on publication.outbox (collection, document_id, sequence desc);

create table publication.leader (
  singleton boolean primary key default true check (singleton),
  fence bigint not null,
  backend_pid integer not null,
  backend_start timestamptz not null,
  leased_until timestamptz not null
);

create function publication.announce() returns trigger language plpgsql as $announce$
begin
  perform pg_notify('publication', '');
  return null;
end $announce$;
create trigger outbox_announced after insert on publication.outbox
  for each statement execute function publication.announce();
create trigger outbox_retried after update of state on publication.outbox
  for each row when (new.state = 'queued') execute function publication.announce();

-- Stores the published form of a document and queues it. Nothing happens when nothing changed
-- (an autosave of a draft leaves the published form as it was). The row lock that the upsert takes
-- puts concurrent saves of one document in order: a greater revision is always the later state.
create function publication.put_document(p_collection text, p_id text, p_slug text, p_data jsonb)
returns bigint language plpgsql as $put$
declare
  new_revision bigint;
begin
  insert into publication.documents as d (collection, id, state, slug, data)
  values (p_collection, p_id, 'published', p_slug, p_data)
  on conflict (collection, id) do update set
    state = 'published',
    slug = excluded.slug,
    data = excluded.data,
    former_slugs = case
      when d.slug is null or d.slug = excluded.slug then array_remove(d.former_slugs, excluded.slug)
      else array_append(array_remove(array_remove(d.former_slugs, d.slug), excluded.slug), d.slug)
    end,
    revision = d.revision + 1,
    changed_at = now()
  where d.state <> 'published' or d.slug is distinct from excluded.slug or d.data is distinct from excluded.data
  returning d.revision into new_revision;
  if new_revision is not null then
    insert into publication.outbox (collection, document_id, revision, operation)
    values (p_collection, p_id, new_revision, 'put');
  end if;
  return new_revision;
end $put$;

-- Takes a document off the site. Its slugs stay, so that its addresses answer « gone ».
create function publication.remove_document(p_collection text, p_id text)
returns bigint language plpgsql as $remove$
declare
  new_revision bigint;
begin
  update publication.documents set state = 'removed', data = null, revision = revision + 1, changed_at = now()
  where collection = p_collection and id = p_id and state = 'published'
  returning revision into new_revision;
  if new_revision is not null then
    insert into publication.outbox (collection, document_id, revision, operation)
    values (p_collection, p_id, new_revision, 'remove');
  end if;
  return new_revision;
end $remove$;
`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop schema publication cascade;'))
}
