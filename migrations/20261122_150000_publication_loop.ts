import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the whole loop needs beside the first publication: what the site shows now (apart from what is
 * wanted), who caused a publication and how far it has come, drafts and releases for previews, and how
 * often pages are read.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
-- The published forms that the live site shows. Written by the publisher alone, once a publication is
-- visible; a publication that failed leaves it as it was, and so does a restart.
create table publication.live (
  collection text not null,
  id text not null,
  state text not null check (state in ('published', 'removed')),
  slug text,
  former_slugs text[] not null default '{}',
  data jsonb,
  revision bigint not null,
  primary key (collection, id),
  check ((state = 'published') = (data is not null))
);
insert into publication.live (collection, id, state, slug, former_slugs, data, revision)
select collection, id, state, slug, former_slugs, data, revision from publication.documents;

-- The latest text of documents that have unpublished changes, as previews show it: whatever is missing
-- in it is filled in. Written by the CMS with each save, gone when the document has nothing unpublished.
create table publication.drafts (
  collection text not null,
  id text not null,
  slug text,
  data jsonb not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (collection, id)
);

-- Releases that are not published yet, for previews of a whole: [{ collection, id, action }].
create table publication.releases (
  id text primary key,
  title text not null,
  items jsonb not null,
  changed_at timestamptz not null default clock_timestamp()
);

-- Links by which people without an account see a preview. Written by the CMS with each share; the server
-- asks it at each request, so that a revoked link is closed at once. Secrets are known by their hash alone.
create table publication.preview_shares (
  secret_hash text primary key,
  share_id text not null unique,
  target jsonb not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);

-- How often readers ask for pages; old reads fade. The publisher renders the most read first.
create table publication.page_reads (
  path text primary key,
  reads double precision not null
);

alter table publication.outbox
  drop column leased_until,
  -- Who caused it: publishers take turns between authors. Null: the software itself.
  add column author text,
  add column title text,
  add column cause text not null default 'save' check (cause in ('save', 'release', 'schedule', 'import', 'software')),
  -- The release that it belongs to.
  add column release_id text,
  add column claimed_at timestamptz,
  -- When the last dependent page followed.
  add column complete_at timestamptz,
  -- How many pages showed something of the document.
  add column pages integer not null default 0,
  -- Dependent pages that could not follow and keep their last good version: [{ path, reason }].
  add column faults jsonb not null default '[]';
update publication.outbox set complete_at = live_at where state = 'live';
create index outbox_of_transaction on publication.outbox (transaction_id);
create index outbox_failed on publication.outbox (collection, document_id) where state = 'failed';
create index outbox_of_release on publication.outbox (release_id, sequence desc) where release_id is not null;

-- For the page of all publications, and the delays of the last day.
create index outbox_failures on publication.outbox (sequence) where state = 'failed';
create index outbox_of_author on publication.outbox (author, sequence);
create index outbox_by_moment on publication.outbox (live_at) where live_at is not null;

-- Who has an address now that a document had before.
create index documents_by_slug on publication.documents (collection, slug) where slug is not null;

-- When the present leader began.
alter table publication.leader add column led_since timestamptz not null default now();

-- Times when publications did not go out for minutes, so that administrators are told once of each. At
-- most one is not over.
create table publication.outages (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('down', 'late')),
  began_at timestamptz not null,
  ended_at timestamptz
);
create unique index present_outage on publication.outages ((ended_at is null)) where ended_at is null;

drop function publication.put_document(text, text, text, jsonb);
drop function publication.remove_document(text, text);

-- As before; p_origin says who and why: { author, cause, releaseId }, each of them optional.
create function publication.put_document(p_collection text, p_id text, p_slug text, p_data jsonb, p_origin jsonb)
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
    insert into publication.outbox (collection, document_id, revision, operation, title, author, cause, release_id)
    values (p_collection, p_id, new_revision, 'put', coalesce(p_data ->> 'title', p_data ->> 'alt'),
      p_origin ->> 'author', coalesce(p_origin ->> 'cause', 'save'), p_origin ->> 'releaseId');
  end if;
  return new_revision;
end $put$;

create function publication.remove_document(p_collection text, p_id text, p_origin jsonb)
returns bigint language plpgsql as $remove$
declare
  old_title text;
  new_revision bigint;
begin
  select coalesce(data ->> 'title', data ->> 'alt') into old_title
  from publication.documents where collection = p_collection and id = p_id and state = 'published' for update;
  update publication.documents set state = 'removed', data = null, revision = revision + 1, changed_at = now()
  where collection = p_collection and id = p_id and state = 'published'
  returning revision into new_revision;
  if new_revision is not null then
    insert into publication.outbox (collection, document_id, revision, operation, title, author, cause, release_id)
    values (p_collection, p_id, new_revision, 'remove', old_title,
      p_origin ->> 'author', coalesce(p_origin ->> 'cause', 'save'), p_origin ->> 'releaseId');
  end if;
  return new_revision;
end $remove$;

-- Puts the last publication of a document back into the queue when it failed, and with it all that was
-- saved together with it: a release goes live whole or not at all. (After a new save nobody has to: the
-- publisher takes what failed along with it.) Gives how many rows wait again.
create function publication.retry(p_collection text, p_id text)
returns integer language plpgsql as $retry$
declare
  count_of_rows integer;
begin
  update publication.outbox set state = 'queued', reason = null, fence = null, queued_at = clock_timestamp()
  where state = 'failed' and transaction_id = (
    select transaction_id from publication.outbox
    where collection = p_collection and document_id = p_id
    order by sequence desc limit 1);
  get diagnostics count_of_rows = row_count;
  return count_of_rows;
end $retry$;
`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
drop function publication.retry(text, text);
drop function publication.put_document(text, text, text, jsonb, jsonb);
drop function publication.remove_document(text, text, jsonb);
drop table publication.live, publication.drafts, publication.releases, publication.preview_shares,
  publication.page_reads, publication.outages;
alter table publication.leader drop column led_since;
drop index publication.outbox_of_transaction, publication.outbox_of_release, publication.outbox_failed,
  publication.outbox_failures, publication.outbox_of_author, publication.outbox_by_moment,
  publication.documents_by_slug;
alter table publication.outbox
  add column leased_until timestamptz,
  drop column author, drop column title, drop column cause, drop column release_id, drop column claimed_at,
  drop column complete_at, drop column pages, drop column faults;
`),
  )
}
