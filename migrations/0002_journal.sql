-- What happened: the journal with its seals, events for the rooms above, and keys that make a repeated request harmless.
-- Safe: new tables only. The journal is append-only for every role that serves.

create table journal_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  transaction_id xid8 not null default pg_current_xact_id(),
  actor_kind text not null check (actor_kind in ('person', 'operator', 'system')),
  person_id uuid,
  right_held text not null,
  action text not null,
  object_kind text not null,
  object_id text not null,
  organization_id uuid,
  digest bytea not null
);
comment on table journal_entry is 'Journal: one row per change, written in the change''s own transaction. Never updated, never deleted.';
comment on column journal_entry.id is 'Order in which entries were written down, not in which they were committed: the seal says that.';
comment on column journal_entry.at is 'When the change''s transaction began.';
comment on column journal_entry.transaction_id is 'The writing transaction, so that the sealer takes only what can no longer be preceded.';
comment on column journal_entry.actor_kind is 'Who acted: a person, the operator at the command line, or the system itself.';
comment on column journal_entry.person_id is 'Who acted; null for the operator and the system.';
comment on column journal_entry.right_held is 'By what right: secretary of an organization, operator, oneself.';
comment on column journal_entry.action is 'The verb, as the action''s file is called.';
comment on column journal_entry.object_kind is 'What kind of thing was changed.';
comment on column journal_entry.object_id is 'Which one.';
comment on column journal_entry.organization_id is 'Whose it is; null where it belongs to no organization.';
comment on column journal_entry.digest is 'SHA-256 of the payload as stored, so that an erased payload leaves the chain whole.';
create index journal_entry_transaction on journal_entry (transaction_id);

create table journal_payload (
  entry_id bigint primary key references journal_entry,
  payload text not null
);
comment on table journal_payload is 'What exactly was changed, apart from the entry so that it can be erased for cause.';
comment on column journal_payload.entry_id is 'The entry whose change it tells.';
comment on column journal_payload.payload is 'The change as JSON text, exactly as it was hashed.';

create table journal_seal (
  id bigint generated always as identity primary key,
  sealed_at timestamptz not null default now(),
  entries bigint[] not null check (cardinality(entries) > 0),
  previous_hash bytea not null,
  hash bytea not null
);
comment on table journal_seal is 'Segl: a hash over the seal before it and the entries of one batch, in order.';
comment on column journal_seal.id is 'Order of the chain.';
comment on column journal_seal.sealed_at is 'When the batch was sealed.';
comment on column journal_seal.entries is 'Ids of the sealed entries, in the order in which they are hashed.';
comment on column journal_seal.previous_hash is 'Hash of the seal before it; of the first one, what the chain begins with.';
comment on column journal_seal.hash is 'SHA-256 over the previous hash and the entries.';

create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  name text not null,
  object_id uuid not null,
  organization_id uuid
);
comment on table event is 'Hændelse: something happened that a higher room may act on. Names and ids only, never content.';
comment on column event.id is 'Order in which it was announced.';
comment on column event.at is 'When its transaction began.';
comment on column event.name is 'What happened, in words of its room: meeting-recorded, document-accepted.';
comment on column event.object_id is 'What it happened to.';
comment on column event.organization_id is 'Whose it is; null where it belongs to no organization.';

create table idempotency_key (
  key text not null,
  person_id uuid not null,
  at timestamptz not null default now(),
  route text not null,
  location text not null,
  primary key (person_id, key)
);
comment on table idempotency_key is 'A form sent twice has one effect: the second send is answered with the first one''s address.';
comment on column idempotency_key.key is 'What stood hidden in the form.';
comment on column idempotency_key.person_id is 'Who sent it; nobody answers for another''s key.';
comment on column idempotency_key.at is 'When it was first sent; swept later.';
comment on column idempotency_key.route is 'Where it was sent: a key serves one form.';
comment on column idempotency_key.location is 'Where the browser was led after the first send.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger journal_entry_is_kept before update or delete on journal_entry for each row execute function refuse_change();
create trigger journal_seal_is_kept before update or delete on journal_seal for each row execute function refuse_change();

alter table journal_entry enable row level security;
alter table journal_entry force row level security;
alter table journal_payload enable row level security;
alter table journal_payload force row level security;
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
-- When and in which transaction it was is not for the writer to say: an entry with an older transaction would never be sealed.
grant insert (actor_kind, person_id, right_held, action, object_kind, object_id, organization_id, digest) on journal_entry to klynge_web;
grant insert on journal_payload, event to klynge_web;
grant select (id, digest) on journal_entry to klynge_web;
create policy journal_entry_write on journal_entry for insert to klynge_web
  with check (person_id is not distinct from klynge_person() and actor_kind =
    case when klynge_person() is not null then 'person' when klynge_operator() then 'operator' else 'system' end);
create policy journal_entry_returning on journal_entry for select to klynge_web using (transaction_id = pg_current_xact_id_if_assigned());
create policy journal_payload_write on journal_payload for insert to klynge_web
  with check (exists (select 1 from journal_entry e where e.id = entry_id));
grant select, insert on idempotency_key to klynge_web;
create policy idempotency_own on idempotency_key to klynge_web using (person_id = klynge_person()) with check (person_id = klynge_person());

grant select on journal_entry, journal_payload, journal_seal, event to klynge_jobs;
grant insert on journal_seal to klynge_jobs;
grant delete on event, idempotency_key to klynge_jobs;
grant select (at) on idempotency_key to klynge_jobs;
create policy journal_entry_seal on journal_entry for select to klynge_jobs using (true);
create policy journal_payload_verify on journal_payload for select to klynge_jobs using (true);
create policy idempotency_sweep on idempotency_key to klynge_jobs using (true);
