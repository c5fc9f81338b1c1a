-- Who may read the journal: until now nobody but the sealer. A secretariat reads what was changed in its organizations, a keeper what was
-- changed in the register, everybody what was changed about themselves and what they did; what exactly was changed only who may see the
-- thing. And once a day the newest seal is told outside the database.
-- Safe: one column with a default, indexes, policies that open reading; writing becomes stricter, and no row is changed.

create function klynge_uuid(written text) returns uuid language sql immutable
  as $$ select case when written ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then written::uuid end $$;
comment on function klynge_uuid is 'The id that is written, or null where it is none.';

alter table journal_entry add column is_authors boolean not null default false;
comment on column journal_entry.is_authors is 'Whether its payload tells of a thing that its author alone may see. Not sealed: it says who may read, not what happened.';
create index journal_entry_object on journal_entry (object_kind, object_id, id);
create index journal_entry_organization on journal_entry (organization_id, id);
create index journal_entry_person on journal_entry (person_id, id);
create index journal_seal_entries on journal_seal using gin (entries);

-- An entry belongs where its writer has a seat, and where its object belongs: readers are found by it.
drop policy journal_entry_write on journal_entry;
create policy journal_entry_write on journal_entry for insert to klynge_web with check (
  person_id is not distinct from klynge_person()
  and actor_kind = case when klynge_person() is not null then 'person' when klynge_operator() then 'operator' else 'system' end
  and (organization_id is null or klynge_operator()
    or organization_id = any (klynge_circle())
    or klynge_just_made(organization_id)
    or (object_kind in ('ruling', 'office') and klynge_keeper())
    or (object_kind = 'membership' and exists (
      select 1 from membership m where m.id = klynge_uuid(object_id) and m.person_id = klynge_person())))
  and not exists (select 1 from meeting m where object_kind = 'meeting' and m.id = klynge_uuid(object_id)
    and m.organization_id is distinct from journal_entry.organization_id)
  and not exists (select 1 from document d where object_kind = 'document' and d.id = klynge_uuid(object_id)
    and d.organization_id is distinct from journal_entry.organization_id)
  and not exists (select 1 from membership m where object_kind = 'membership' and m.id = klynge_uuid(object_id)
    and m.organization_id is distinct from journal_entry.organization_id));

-- Content is told once, by the transaction that wrote the entry; what is its author's alone says so.
drop policy journal_payload_write on journal_payload;
create policy journal_payload_write on journal_payload for insert to klynge_web with check (exists (
  select 1 from journal_entry e
   where e.id = entry_id and e.transaction_id = pg_current_xact_id_if_assigned()
     and (e.is_authors or position('"visibility":"author"' in payload) = 0)));

grant insert (is_authors) on journal_entry to klynge_web;
grant select on journal_entry, journal_payload, journal_seal to klynge_web;

create policy journal_entry_of_secretariat on journal_entry for select to klynge_web using (
  organization_id = any ((select klynge_secretariats())::uuid[]));
create policy journal_entry_own on journal_entry for select to klynge_web using (person_id = (select klynge_person()));
create policy journal_entry_of_register on journal_entry for select to klynge_web using (
  object_kind in ('register', 'import', 'ruling', 'office', 'rule-set', 'legislative-term')
  and (organization_id is null or object_kind in ('ruling', 'office')) and (select klynge_keeper()));
create policy journal_entry_by_operator on journal_entry for select to klynge_web using ((select klynge_operator()));
create policy journal_entry_about_me on journal_entry for select to klynge_web using (
  (object_kind = 'person' and object_id = (select klynge_person())::text)
  or (object_kind = 'account' and object_id = (select a.id::text from account a where a.person_id = klynge_person()))
  or (object_kind = 'membership' and exists (
    select 1 from membership m where m.id = klynge_uuid(object_id) and m.person_id = (select klynge_person()))));
create policy journal_entry_of_persons on journal_entry for select to klynge_web using (
  object_kind = 'person' and organization_id is null
  and (exists (select 1 from person p where p.id = klynge_uuid(object_id) and p.created_by = (select klynge_person()))
    or exists (select 1 from membership m
        where m.person_id = klynge_uuid(object_id) and m.organization_id = any ((select klynge_secretariats())::uuid[]))));

-- That I did something is mine to read for good. What exactly it was I read as long as I may see the thing: a right that has ended opens
-- nothing, not even what I wrote by it. The operator reads what belongs to nobody's circle and what the operator did. And what was once
-- made somebody's own stays theirs, with all that was written about it before.
create function journal_payload_is_open(e journal_entry, me uuid, operator boolean, keeper boolean, secretariats uuid[]) returns boolean
language sql stable as $$
  select case
      when operator then e.organization_id is null or e.actor_kind = 'operator'
      when e.person_id is distinct from me then true
      else coalesce(e.organization_id = any (secretariats), false)
        or (e.organization_id is null and e.object_kind in ('person', 'account', 'identity', 'session'))
        or (e.object_kind in ('register', 'import', 'ruling', 'office', 'rule-set', 'legislative-term')
          and (e.organization_id is null or e.object_kind in ('ruling', 'office')) and keeper)
    end
    and not exists (
      select 1 from journal_entry o
       where o.object_kind = e.object_kind and o.object_id = e.object_id and o.is_authors and o.id >= e.id
         and o.person_id is distinct from me) $$;
comment on function journal_payload_is_open is 'Whether somebody who may read this entry may also read what exactly was changed.';
create policy journal_payload_seen on journal_payload for select to klynge_web using (exists (
  select 1 from journal_entry e
   where e.id = entry_id
     and journal_payload_is_open(e, (select klynge_person()), (select klynge_operator()), (select klynge_keeper()),
       (select klynge_secretariats()))));

create table daily_head (
  day date primary key,
  seal_id bigint not null,
  hash bytea not null,
  noted_at timestamptz not null default now()
);
comment on table daily_head is 'Dagens segl: the newest seal at the beginning of a day in Denmark, as it was written to a file and mailed. One a day, whoever comes first.';
comment on column daily_head.day is 'The day in Denmark.';
comment on column daily_head.seal_id is 'The seal. No foreign key: it must stand here also where the seal was taken away.';
comment on column daily_head.hash is 'Its hash.';
comment on column daily_head.noted_at is 'When that was written down.';
create trigger daily_head_is_kept before update or delete on daily_head for each row execute function refuse_change();
alter table daily_head enable row level security; alter table daily_head force row level security;
grant select on daily_head to klynge_jobs;
grant insert (day, seal_id, hash) on daily_head to klynge_jobs;
create policy daily_head_noted on daily_head to klynge_jobs using (true) with check (true);

-- Of itself the program writes this one letter only: in the transaction that noted a day's head, and with that head in it.
grant insert (id, recipient, subject, body) on letter to klynge_jobs;
create policy letter_of_the_head on letter as restrictive for insert to klynge_jobs with check (exists (
  select 1 from daily_head d
   where d.xmin = pg_current_xact_id()::xid and position(encode(d.hash, 'hex') in body) > 0 and length(body) < 4000));
