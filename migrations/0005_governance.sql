-- Who sits where, and what follows from it: memberships, the access that a membership gives on the day, and the procedure
-- by which every table with something closed in it is protected.
-- Safe: new tables only; policies are made here for the register, which had none for writers until now.

create table membership (
  id uuid primary key,
  person_id uuid not null references person,
  organization_id uuid not null references organization,
  post text not null check (post in ('member', 'observer', 'chair', 'co-chair', 'vice-chair', 'secretary', 'substitute', 'administrative')),
  title text,
  on_behalf_of_id uuid references organization,
  valid daterange not null check (not isempty(valid)),
  certainty certainty not null default 'confirmed',
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  version integer not null default 1,
  source_id uuid references source,
  exclude using gist (person_id with =, organization_id with =, post with =, valid with &&)
);
comment on table membership is 'Medlemskab: a person holds a post in an organization for a period, on behalf of a body. Rights follow from it, on the day, and from nothing else.';
comment on column membership.id is 'UUIDv7.';
comment on column membership.person_id is 'Who holds the post.';
comment on column membership.organization_id is 'Where it is held.';
comment on column membership.post is 'What it is; secretary opens the secretariat''s work, every other post a seat.';
comment on column membership.title is 'The office as printed: Borgmester, Regionsrådsformand.';
comment on column membership.on_behalf_of_id is 'The authority that the person sits for.';
comment on column membership.valid is 'Period in which it is held; rights end with it at midnight.';
comment on column membership.certainty is 'How sure it is.';
create index membership_organization on membership (organization_id);

create table access (
  membership_id uuid primary key references membership on delete cascade,
  person_id uuid not null,
  organization_id uuid not null,
  root_id uuid not null,
  is_secretary boolean not null,
  valid daterange not null
);
comment on table access is 'What a membership opens, kept by a trigger beside it, so that row-level security can ask without asking itself.';
comment on column access.membership_id is 'The membership it follows from.';
comment on column access.person_id is 'Whose it is.';
comment on column access.organization_id is 'Where the seat is.';
comment on column access.root_id is 'The outermost organization, whose circle the seat opens.';
comment on column access.is_secretary is 'Whether it opens the secretariat''s work too.';
comment on column access.valid is 'Days on which it holds.';
create index access_person on access (person_id);

create function membership_gives_access() returns trigger language plpgsql as $$
begin
  delete from access where membership_id = new.id;
  insert into access (membership_id, person_id, organization_id, root_id, is_secretary, valid)
    select new.id, new.person_id, new.organization_id, o.root_id, new.post = 'secretary', new.valid
      from organization o
     where o.id = new.organization_id
       and o.classification not in ('region', 'municipality', 'hospital', 'general-practice');
  return null;
end $$;
comment on function membership_gives_access is 'An office in an authority opens nothing in a cluster: only a seat in the cluster or its levels does.';
create trigger membership_access after insert or update on membership for each row execute function membership_gives_access();

alter table access enable row level security; alter table access force row level security;
grant select, insert, delete on access to klynge_web;
create policy access_own on access for select to klynge_web using (person_id = klynge_person() or pg_trigger_depth() > 0);
create policy access_add on access for insert to klynge_web with check (pg_trigger_depth() > 0);
create policy access_end on access for delete to klynge_web using (pg_trigger_depth() > 0);

create function klynge_circle() returns uuid[] language sql stable as $$
  select coalesce(array_agg(distinct o.id), '{}') from access a join organization o on o.root_id = a.root_id
   where a.person_id = klynge_person() and a.valid @> klynge_today() $$;
comment on function klynge_circle is 'Organizations of every cluster in which the person has a seat today.';

create function klynge_secretariats() returns uuid[] language sql stable as $$
  select coalesce(array_agg(distinct o.id), '{}') from access a join organization o on o.id = a.organization_id or o.root_id = a.organization_id
   where a.person_id = klynge_person() and a.is_secretary and a.valid @> klynge_today() $$;
comment on function klynge_secretariats is 'Organizations whose secretary the person is today; the secretary of a cluster serves all its levels.';

create function klynge_levels() returns uuid[] language sql stable as $$
  select coalesce(array_agg(distinct a.organization_id), '{}') || klynge_secretariats() from access a
   where a.person_id = klynge_person() and a.valid @> klynge_today() $$;
comment on function klynge_levels is 'Organizations in which the person sits today, and those whose secretary the person is.';

-- Every table with visibility, organization_id and created_by is closed by this one procedure, so that none is closed differently.
create procedure protect(closed regclass) language plpgsql as $$
declare known record;
begin
  for known in
    select a.attname as name, said.meaning
      from pg_attribute a
      join (values
        ('organization_id', 'Whose it is: seats in it, and its secretariat, decide who sees and who writes the row.'),
        ('visibility', 'Who may see the row; closed where nobody said.'),
        ('visibility_reason', 'Why it is closed, as stated to those who see it.'),
        ('review_on', 'The day on which the closing is to be looked at again.'),
        ('created_by', 'Who wrote it; the one reader where visibility is author.'),
        ('version', 'Counts changes: the second of two writers is refused with both texts.'),
        ('source_id', 'Where it is written; null where it was typed in here.')) said (name, meaning) on said.name = a.attname
     where a.attrelid = closed and col_description(closed, a.attnum) is null
  loop
    execute format('comment on column %s.%I is %L', closed, known.name, known.meaning);
  end loop;
  execute format('alter table %s enable row level security', closed);
  execute format('alter table %s force row level security', closed);
  execute format('grant select on %s to klynge_public, klynge_jobs', closed);
  execute format('grant select, insert, update, delete on %s to klynge_web', closed);
  execute format('create policy seen_by_all on %s for select to klynge_public, klynge_jobs using (visibility = ''public'')', closed);
  execute format($policy$create policy seen on %s for select to klynge_web using (
      visibility = 'public'
      or (visibility = 'members' and organization_id = any ((select klynge_circle())::uuid[]))
      or (visibility = 'level' and organization_id = any ((select klynge_levels())::uuid[]))
      or (visibility in ('members', 'level', 'secretariat') and organization_id = any ((select klynge_secretariats())::uuid[]))
      or (visibility = 'author' and created_by = (select klynge_person())))$policy$, closed);
  execute format('create policy added on %s for insert to klynge_web with check (organization_id = any ((select klynge_secretariats())::uuid[]))', closed);
  execute format('create policy changed on %s for update to klynge_web using (organization_id = any ((select klynge_secretariats())::uuid[])) with check (organization_id = any ((select klynge_secretariats())::uuid[]))', closed);
  execute format('create policy removed on %s for delete to klynge_web using (organization_id = any ((select klynge_secretariats())::uuid[]))', closed);
end $$;
comment on procedure protect is 'Closes a table by visibility: readers by their seats, writers by their secretariat. Says too what the columns mean that all such tables have.';
revoke all on procedure protect from public;

call protect('membership');
create policy seen_by_self on membership for select to klynge_web using (person_id = (select klynge_person()) or klynge_operator());
create policy added_by_operator on membership for insert to klynge_web with check (klynge_operator());
create policy changed_by_operator on membership for update to klynge_web using (klynge_operator()) with check (klynge_operator());

-- A person is seen by all who see one of the person's memberships, and by who wrote them in; corrected by the secretaries whom they sit before.
alter table person enable row level security; alter table person force row level security;
grant select on person to klynge_public, klynge_jobs;
grant select, insert, update on person to klynge_web;
create policy seen_by_all on person for select to klynge_public, klynge_jobs using (visibility = 'public');
create policy seen on person for select to klynge_web using (
  visibility = 'public' or id = (select klynge_person()) or created_by = (select klynge_person()) or klynge_operator()
  or exists (select 1 from membership m where m.person_id = person.id));
create policy added on person for insert to klynge_web with check (klynge_operator() or cardinality((select klynge_secretariats())::uuid[]) > 0);
create policy changed on person for update to klynge_web using (
  klynge_operator() or created_by = (select klynge_person())
  or exists (select 1 from membership m where m.person_id = person.id and m.organization_id = any ((select klynge_secretariats())::uuid[])));

-- The register is written by the operator. A secretary adds to it and changes nothing in it: a cluster or another body that stands by
-- itself, or a part of an organization whose secretary they are; and with it, in the same transaction, its name and where it belongs.
create function klynge_just_made(organization uuid) returns boolean language sql stable as $$
  select exists (select 1 from organization o where o.id = organization and o.xmin = pg_current_xact_id()::xid) $$;
comment on function klynge_just_made is 'Whether this very transaction wrote the organization.';

create policy organization_write on organization for insert to klynge_web with check (
  klynge_operator()
  or (parent_id is null and root_id = id and code is null and cardinality((select klynge_secretariats())::uuid[]) > 0
    and classification in ('cluster', 'committee', 'council', 'general-practice'))
  or (parent_id = any ((select klynge_secretariats())::uuid[]) and code is null
    and root_id = (select p.root_id from organization p where p.id = organization.parent_id)
    and classification in ('political-level', 'professional-level', 'committee', 'council', 'working-group')));
create policy organization_change on organization for update to klynge_web using (klynge_operator());
create policy organization_remove on organization for delete to klynge_web using (klynge_operator());
create policy organization_name_kept on organization_name to klynge_web using (klynge_operator());
create policy organization_name_write on organization_name for insert to klynge_web with check (
  cardinality((select klynge_secretariats())::uuid[]) > 0 and klynge_just_made(organization_id));
create policy relation_kept on organization_relation to klynge_web using (klynge_operator());
create policy relation_write on organization_relation for insert to klynge_web with check (
  cardinality((select klynge_secretariats())::uuid[]) > 0
  and ((kind = 'in-region' and klynge_just_made(subject_id)) or (kind = 'seat' and klynge_just_made(object_id))));
create policy former_slug_kept on former_slug to klynge_web using (klynge_operator());
create policy population_kept on population to klynge_web using (klynge_operator());
