import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The history of reviews is added to and never changed, whoever asks: as the journal, but by a trigger alone, for
 * Payload writes this table. `grantAddedTo` takes the right to change it from the runtime role.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
create function publication.keep_review_events() returns trigger language plpgsql set search_path = '' as $keep$
begin
  -- An account that is deleted: its key goes, the name that was noted stays.
  if tg_op = 'UPDATE' and tg_level = 'ROW' then
    if new.by_id is null and to_jsonb(new) - 'by_id' = to_jsonb(old) - 'by_id' then return new; end if;
  end if;
  raise exception 'the history of reviews cannot be changed' using errcode = 'insufficient_privilege';
end $keep$;
create trigger review_events_stay before update or delete on public.review_events
for each row execute function publication.keep_review_events();
create trigger review_events_stay_together before truncate on public.review_events
for each statement execute function publication.keep_review_events();
alter table public.review_events enable always trigger review_events_stay;
alter table public.review_events enable always trigger review_events_stay_together;
`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
drop trigger review_events_stay on public.review_events;
drop trigger review_events_stay_together on public.review_events;
drop function publication.keep_review_events();
`),
  )
}
