-- What a working group was set up to do, by which decision, until when, and how that changed; and which patient involvement committee was
-- invited to what, what it answered and what came of it. What happened is a row: nothing said before is written over.
-- Safe: new tables only, and one narrow right to change the register: who set a working group up gives it a last day, and changes nothing
-- else of it.

create procedure protect(closed regclass) language plpgsql as $$
declare known record;
begin
  for known in
    select said.name, said.meaning
      from (values
        ('organization_id', 'Whose it is: seats in it, and its secretariat, decide who sees and who writes the row.'),
        ('visibility', 'Who may see the row; closed where nobody said.'),
        ('visibility_reason', 'Why it is closed, as stated to those who see it.'),
        ('review_on', 'The day on which the closing is to be looked at again.'),
        ('created_by', 'Who wrote it; the one reader where visibility is author.'),
        ('version', 'Counts changes: the second of two writers is refused with both texts.'),
        ('source_id', 'Where it is written; null where it was typed in here.')) said (name, meaning)
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
comment on procedure protect is 'As in migration 5, which closes every table with visibility in one way; dropped again below, since an owner''s tool is nobody''s to call.';

create table mandate (
  id uuid primary key,
  organization_id uuid not null unique references organization,
  task text not null check (length(task) between 1 and 2000),
  reports_to_id uuid not null references organization,
  begins date not null,
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  version integer not null default 1,
  source_id uuid references source
);
comment on table mandate is 'Opgave: what a working group was set up to do, and before whom it answers. That the group exists stands in the register for all to read; what it is to do may be closed.';
comment on column mandate.id is 'UUIDv7.';
comment on column mandate.organization_id is 'The working group; one mandate each.';
comment on column mandate.task is 'What it is to do, in Danish.';
comment on column mandate.reports_to_id is 'The cluster or level that it answers to.';
comment on column mandate.begins is 'Its first day.';
create index mandate_reports_to on mandate (reports_to_id);

create table mandate_step (
  id uuid primary key,
  mandate_id uuid not null references mandate on delete cascade,
  kind text not null check (kind in ('set-up', 'prolonged', 'closed')),
  on_day date not null,
  until date,
  decision text check (decision ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.+$'),
  reason text check (length(reason) between 1 and 1000),
  created_by uuid references person,
  source_id uuid references source,
  check (kind = 'set-up' or until is not null),
  check (decision is not null or source_id is not null)
);
comment on table mandate_step is 'Skridt: a working group is set up, prolonged or closed, each by a decision. The last step says until when it works.';
comment on column mandate_step.id is 'UUIDv7; steps follow one another by it.';
comment on column mandate_step.mandate_id is 'Whose step it is; seen by all who see that.';
comment on column mandate_step.kind is 'set-up, prolonged: until is the day on which it is expected to be done; closed: until is its last day.';
comment on column mandate_step.on_day is 'The day on which it was decided.';
comment on column mandate_step.until is 'Last day, expected or real; null where none was set.';
comment on column mandate_step.decision is 'The item at which it was decided, as meeting and item; shown to those who see that item. Null where the decision is not in Klynge.';
comment on column mandate_step.reason is 'Why it was prolonged or closed, in Danish.';
comment on column mandate_step.created_by is 'Who wrote it.';
comment on column mandate_step.source_id is 'Where the decision is written, where it is not in Klynge.';
create index mandate_step_mandate on mandate_step (mandate_id);
create index mandate_step_decision on mandate_step (decision) where decision is not null;

-- Only the secretariat above sets a group up, prolongs it and closes it; the group's own secretary serves it.
call protect('mandate');
create policy set_up_from_above on mandate as restrictive for insert to klynge_web with check (exists (
  select 1 from organization o where o.id = organization_id and o.classification = 'working-group'
    and o.parent_id = any ((select klynge_secretariats())::uuid[])));
create policy changed_from_above on mandate as restrictive for update to klynge_web using (exists (
  select 1 from organization o where o.id = organization_id and o.parent_id = any ((select klynge_secretariats())::uuid[])));
create policy removed_from_above on mandate as restrictive for delete to klynge_web using (exists (
  select 1 from organization o where o.id = organization_id and o.parent_id = any ((select klynge_secretariats())::uuid[])));

alter table mandate_step enable row level security; alter table mandate_step force row level security;
grant select on mandate_step to klynge_public, klynge_web, klynge_jobs;
grant insert on mandate_step to klynge_web;
create policy step_seen on mandate_step for select using (exists (select 1 from mandate m where m.id = mandate_id));
create policy step_added on mandate_step for insert to klynge_web with check (exists (
  select 1 from mandate m join organization o on o.id = m.organization_id
   where m.id = mandate_id and o.parent_id = any ((select klynge_secretariats())::uuid[])));

-- Foreign keys look past row-level security, so what a mandate and its steps name is asked for once more, as the writer sees it.
create function mandate_in_circle() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from organization g join organization t on t.root_id = g.root_id
                  where g.id = new.organization_id and t.id = new.reports_to_id) then
    raise exception 'a group answers within its own circle' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function mandate_in_circle is 'Refuses a mandate that answers to an organization outside the circle of its group.';
create trigger mandate_in_circle before insert or update of organization_id, reports_to_id on mandate
  for each row execute function mandate_in_circle();

create function step_in_circle() returns trigger language plpgsql as $$
begin
  if new.decision is not null and not exists (
    select 1 from mandate a join organization g on g.id = a.organization_id
      join meeting m on m.id = split_part(new.decision, '/', 1)::uuid join organization o on o.id = m.organization_id and o.root_id = g.root_id
     where a.id = new.mandate_id) then
    raise exception 'a group is set up by a decision of its own circle' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function step_in_circle is 'Refuses a step that names a decision of another circle, or one that the writer does not see.';
create trigger step_in_circle before insert on mandate_step for each row execute function step_in_circle();

create policy organization_closed_from_above on organization for update to klynge_web
  using (classification = 'working-group' and parent_id = any ((select klynge_secretariats())::uuid[]))
  with check (classification = 'working-group' and parent_id = any ((select klynge_secretariats())::uuid[]));
create function group_only_ends() returns trigger language plpgsql as $$
begin
  if row_security_active('organization') and not klynge_keeper()
    and ((new.slug, new.code, new.acute, new.certainty, new.source_id, lower(new.valid))
        is distinct from (old.slug, old.code, old.acute, old.certainty, old.source_id, lower(old.valid))
      or not (new.valid <@ old.valid)) then
    raise exception 'a secretary gives a working group its last day, and changes nothing else of it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
comment on function group_only_ends is 'Holds who does not keep the register to the one change of a working group that is theirs: its last day.';
create trigger group_only_ends before update on organization for each row when (old.classification = 'working-group')
  execute function group_only_ends();

create table involvement_invitation (
  id uuid primary key,
  organization_id uuid not null references organization,
  invited_id uuid not null references organization,
  subject text not null check (subject in ('dialogue-meeting', 'working-group', 'project')),
  meeting_id uuid references meeting on delete set null,
  group_id uuid references organization,
  topic text not null check (length(topic) between 1 and 500),
  invited_on date not null,
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person,
  version integer not null default 1,
  source_id uuid references source,
  check (subject = 'dialogue-meeting' or meeting_id is null),
  check ((subject = 'working-group') = (group_id is not null))
);
comment on table involvement_invitation is 'Invitation til patientinddragelse: a cluster or level invites its region''s patient involvement committee to a dialogue meeting, a working group or a project.';
comment on column involvement_invitation.id is 'UUIDv7.';
comment on column involvement_invitation.invited_id is 'The committee that was invited; who sits in it sees the invitation.';
comment on column involvement_invitation.subject is 'What it was invited to.';
comment on column involvement_invitation.meeting_id is 'The dialogue meeting, where it stands in Klynge.';
comment on column involvement_invitation.group_id is 'The working group.';
comment on column involvement_invitation.topic is 'What it is about, in Danish; names the project.';
comment on column involvement_invitation.invited_on is 'The day on which the invitation went out.';
create index involvement_invitation_organization on involvement_invitation (organization_id);
create index involvement_invitation_invited on involvement_invitation (invited_id);
create index involvement_invitation_group on involvement_invitation (group_id) where group_id is not null;

create table involvement_answer (
  id uuid primary key,
  invitation_id uuid not null references involvement_invitation on delete cascade,
  answer text not null check (answer in ('accepted', 'declined', 'no-answer')),
  answered_on date not null,
  representatives integer check (representatives between 1 and 99),
  note text check (length(note) between 1 and 1000),
  created_by uuid references person,
  check (answer = 'accepted' or representatives is null)
);
comment on table involvement_answer is 'Svar: what the invited committee answered; the last one holds.';
comment on column involvement_answer.id is 'UUIDv7; answers follow one another by it.';
comment on column involvement_answer.invitation_id is 'The invitation; the answer is seen by all who see that.';
comment on column involvement_answer.answer is 'accepted, declined, or no-answer: the time for answering ran out.';
comment on column involvement_answer.answered_on is 'The day of the answer.';
comment on column involvement_answer.representatives is 'How many come; their names stand where they sit, not here.';
comment on column involvement_answer.note is 'What was said with it, in Danish.';
comment on column involvement_answer.created_by is 'Who wrote it down.';
create index involvement_answer_invitation on involvement_answer (invitation_id);

create table involvement_outcome (
  id uuid primary key,
  invitation_id uuid not null references involvement_invitation on delete cascade,
  on_day date not null,
  text text not null check (length(text) between 1 and 2000),
  url text check (url ~* '^https?://'),
  created_by uuid references person
);
comment on table involvement_outcome is 'Det kom der ud af det: what the committee''s part in it led to.';
comment on column involvement_outcome.id is 'UUIDv7.';
comment on column involvement_outcome.invitation_id is 'The invitation; the outcome is seen by all who see that.';
comment on column involvement_outcome.on_day is 'The day of which it tells.';
comment on column involvement_outcome.text is 'What came of it, in Danish.';
comment on column involvement_outcome.url is 'Where it can be read.';
comment on column involvement_outcome.created_by is 'Who wrote it down.';
create index involvement_outcome_invitation on involvement_outcome (invitation_id);

call protect('involvement_invitation');
create policy seen_by_invited on involvement_invitation for select to klynge_web
  using (visibility <> 'author' and invited_id = any ((select klynge_levels())::uuid[]));

alter table involvement_answer enable row level security; alter table involvement_answer force row level security;
alter table involvement_outcome enable row level security; alter table involvement_outcome force row level security;
grant select on involvement_answer, involvement_outcome to klynge_public, klynge_web, klynge_jobs;
grant insert on involvement_answer, involvement_outcome to klynge_web;
create policy answer_seen on involvement_answer for select using (exists (select 1 from involvement_invitation i where i.id = invitation_id));
create policy outcome_seen on involvement_outcome for select using (exists (select 1 from involvement_invitation i where i.id = invitation_id));
-- Either side writes the answer down; what came of it is told by who invited.
create policy answer_added on involvement_answer for insert to klynge_web with check (exists (
  select 1 from involvement_invitation i where i.id = invitation_id
    and (i.organization_id = any ((select klynge_secretariats())::uuid[]) or i.invited_id = any ((select klynge_secretariats())::uuid[]))));
create policy outcome_added on involvement_outcome for insert to klynge_web with check (exists (
  select 1 from involvement_invitation i where i.id = invitation_id and i.organization_id = any ((select klynge_secretariats())::uuid[])));

create function invitation_in_circle() returns trigger language plpgsql as $$
begin
  if (new.group_id is not null and not exists (
        select 1 from organization g join organization o on o.root_id = g.root_id
         where g.id = new.group_id and o.id = new.organization_id and g.classification = 'working-group'))
    or (new.meeting_id is not null and not exists (
        select 1 from meeting m join organization h on h.id = m.organization_id join organization o on o.root_id = h.root_id
         where m.id = new.meeting_id and o.id = new.organization_id)) then
    raise exception 'an invitation is to something of the circle that invites' using errcode = 'check_violation';
  end if;
  if not exists (
    select 1 from organization o
      join organization_relation own on own.kind = 'in-region' and own.subject_id = o.root_id and own.valid @> new.invited_on
      join organization_relation theirs on theirs.kind = 'in-region' and theirs.object_id = own.object_id and theirs.valid @> new.invited_on
      join organization c on c.id = theirs.subject_id and c.classification = 'council'
     where o.id = new.organization_id and c.id = new.invited_id) then
    raise exception 'a committee of another region cannot be invited' using errcode = 'check_violation';
  end if;
  return new;
end $$;
comment on function invitation_in_circle is 'Refuses an invitation to another circle''s meeting or group, and one of a body that is no council of the same region.';
create trigger invitation_in_circle before insert or update of organization_id, invited_id, meeting_id, group_id, invited_on on involvement_invitation
  for each row when (pg_trigger_depth() = 0) execute function invitation_in_circle();

drop procedure protect(regclass);
