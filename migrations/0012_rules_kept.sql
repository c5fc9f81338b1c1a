-- A secretariat writes its rules in the browser. A draft may be written over, against a colleague's version; what is approved is kept:
-- it only gets an end, and what follows it begins a new row. A shipped set's short name cannot be taken by anybody else. Nobody
-- relieves itself of the law: what a secretariat writes of an exemption from a law is a note beside the verdict and changes no verdict.
-- Safe: columns with defaults, one index for another, policies narrower than those before. No row is changed.

alter table rule_set add column version integer not null default 1;
alter table rule_set add column decision_key text check (length(decision_key) between 1 and 200);
comment on column rule_set.version is 'Counts changes: the second of two writers is refused with both texts.';
comment on column rule_set.decision_key is 'The decision that approved it, {meeting}/{item}; null where none is linked. A reader who does not see the meeting sees no link.';
alter table rule_set drop constraint rule_set_key_key;
create unique index rule_set_key_shipped on rule_set (key) where organization_id is null;
create unique index rule_set_key_own on rule_set (organization_id, key) where organization_id is not null;
comment on column rule_set.key is 'Short name among the sets of the same owner; the country''s sets have names of their own that no secretariat can take.';

alter table rule add column version integer not null default 1;
alter table rule add column decision_key text check (length(decision_key) between 1 and 200);
alter table rule add column as_shipped jsonb check (jsonb_typeof(as_shipped) = 'object');
comment on column rule.as_shipped is 'What was shipped with Klynge when this row was last written from it; null where a person wrote it, or it came before this was kept. As long as the row says the same, what is shipped later corrects it.';
comment on column rule.version is 'Counts changes: the second of two writers is refused with both texts.';
comment on column rule.decision_key is 'The decision that this wording of the rule came with, {meeting}/{item}; null where none is linked.';
comment on column rule.key is 'Short name within the set; a rule that changed has several rows of that name, one after the other.';
alter table rule drop constraint rule_rule_set_id_key_key;
alter table rule add constraint rule_one_at_a_time exclude using gist (rule_set_id with =, key with =, valid with &&);

alter table rule_exemption add column relieves boolean not null default true;
alter table rule_exemption add column decision_key text check (length(decision_key) between 1 and 200);
alter table rule_exemption add column version integer not null default 1;
comment on column rule_exemption.relieves is 'Whether the rule counts as met by it. From a law a secretariat can only note that an authority has given an exemption; that changes no verdict.';
comment on column rule_exemption.decision_key is 'The decision that gave it, {meeting}/{item}; null where none is linked.';
comment on column rule_exemption.version is 'Counts changes: the second of two writers is refused with both texts.';

-- What is approved is kept, whoever writes: an end, and nothing else.
create function approved_set_is_kept() returns trigger language plpgsql as $$
begin
  if old.approved_on is null then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or (to_jsonb(new) - 'valid' - 'version' - 'governing_document_version_id') <> (to_jsonb(old) - 'valid' - 'version' - 'governing_document_version_id')
      or not new.valid <@ old.valid or lower(new.valid) is distinct from lower(old.valid) then
    raise exception 'an approved set of rules is kept: it only gets an end' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
comment on function approved_set_is_kept is 'An approved set of rules may end earlier; nothing else of it changes, and it is never removed.';
create trigger rule_set_is_kept before update or delete on rule_set for each row execute function approved_set_is_kept();

create function approved_rule_is_kept() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from rule_set s where s.id = old.rule_set_id and s.approved_on is not null) then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  -- What is shipped anew, and nothing else, rewords a rule of the country's.
  if tg_op = 'UPDATE' and klynge_operator() and new.as_shipped is distinct from old.as_shipped and new.as_shipped is not null
      and (new.id, new.rule_set_id, new.key) = (old.id, old.rule_set_id, old.key)
      and exists (select 1 from rule_set s where s.id = old.rule_set_id and s.organization_id is null) then
    return new;
  end if;
  if tg_op = 'DELETE' or (to_jsonb(new) - 'valid' - 'version' - 'governing_document_version_id') <> (to_jsonb(old) - 'valid' - 'version' - 'governing_document_version_id')
      or not new.valid <@ old.valid or lower(new.valid) is distinct from lower(old.valid) then
    raise exception 'an approved rule is kept: it only gets an end' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
comment on function approved_rule_is_kept is 'A rule of an approved set may end earlier; nothing else of it changes, and it is never removed. Only what is shipped anew corrects a rule of the country''s.';
create trigger rule_is_kept before update or delete on rule for each row execute function approved_rule_is_kept();

create function exemption_is_kept() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from rule r join rule_set s on s.id = r.rule_set_id where r.id = old.rule_id and s.approved_on is not null) then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or (to_jsonb(new) - 'valid' - 'version' - 'governing_document_version_id') <> (to_jsonb(old) - 'valid' - 'version' - 'governing_document_version_id')
      or not new.valid <@ old.valid or lower(new.valid) is distinct from lower(old.valid) then
    raise exception 'an exemption is kept: it only gets an end' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
comment on function exemption_is_kept is 'An exemption from an approved rule may end earlier; nothing else of it changes, and it is never removed.';
create trigger rule_exemption_is_kept before update or delete on rule_exemption for each row execute function exemption_is_kept();

-- A secretariat exempts its own organizations, also from a rule of the country's; never from a law, where it can only leave a note.
drop policy exemption_kept on rule_exemption;
create policy exemption_kept on rule_exemption to klynge_web
  using (klynge_operator() or organization_id = any ((select klynge_secretariats())::uuid[]))
  with check (klynge_operator() or (organization_id = any ((select klynge_secretariats())::uuid[])
    and exists (select 1 from rule r where r.id = rule_id and (r.severity <> 'law' or not relieves))));
