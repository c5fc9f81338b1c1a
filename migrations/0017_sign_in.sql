-- Several doors into one account: a party's own sign-in beside links by mail, and sessions that their owner can tell apart and end.
-- Safe: one new table, columns with defaults on session, and policies that only add. Whoever holds the key of an identity sees that one row
-- and its account; an identity is joined only to the open account of the address that the transaction holds too.

create table identity (
  id uuid primary key,
  subject_hash bytea not null unique,
  provider text not null check (provider ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  account_id uuid not null references account on delete cascade,
  person_id uuid not null references person on delete cascade,
  joined_at timestamptz not null default now(),
  last_used_at timestamptz not null default now()
);
comment on table identity is 'Identitet: who an account is at a provider of sign-ins, so that the provider''s word opens the account.';
comment on column identity.id is 'UUIDv7.';
comment on column identity.subject_hash is 'SHA-256 over the provider''s key, its issuer and its name for the person: one person at two providers is two identities.';
comment on column identity.provider is 'Key of the provider in the settings.';
comment on column identity.account_id is 'The account that it opens.';
comment on column identity.person_id is 'Whose it is, so that a person sees and removes their own.';
comment on column identity.joined_at is 'When the provider first vouched for the account''s address.';
comment on column identity.last_used_at is 'When it last signed somebody in.';
create index identity_person on identity (person_id);

alter table session
  add column id uuid not null unique default gen_random_uuid(),
  add column last_seen_at timestamptz not null default now(),
  add column door text not null default 'link' check (door ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add column browser text not null default 'other'
    check (browser in ('chrome', 'edge', 'firefox', 'safari', 'opera', 'samsung', 'other')),
  add column system text not null default 'other'
    check (system in ('windows', 'mac', 'linux', 'chromeos', 'android', 'iphone', 'ipad', 'other'));
comment on column session.id is 'What its owner names it by when ending it; opens nothing.';
comment on column session.last_seen_at is 'When it was last used, written at most once in ten minutes.';
comment on column session.door is 'link: by a one-time link; otherwise the key of the provider that vouched.';
comment on column session.browser is 'What kind of browser, and nothing else of what it says about itself.';
comment on column session.system is 'What kind of machine.';
create index session_person on session (person_id);

alter table identity enable row level security; alter table identity force row level security;
grant select, insert, delete on identity to klynge_web;
grant update (last_used_at) on identity to klynge_web;
create policy identity_key on identity for select to klynge_web using (subject_hash = decode(klynge_key('identity'), 'hex'));
create policy identity_used on identity for update to klynge_web using (subject_hash = decode(klynge_key('identity'), 'hex'));
create policy identity_own on identity for select to klynge_web using (person_id = klynge_person());
create policy identity_own_removed on identity for delete to klynge_web using (person_id = klynge_person());
create policy identity_of_closed on identity to klynge_web using (klynge_operator()) with check (false);
create policy account_of_identity on account for select to klynge_web
  using (id in (select i.account_id from identity i where i.subject_hash = decode(klynge_key('identity'), 'hex')));
create policy identity_joined on identity for insert to klynge_web with check (
  subject_hash = decode(klynge_key('identity'), 'hex')
  and exists (select 1 from account a where a.id = account_id and a.person_id = identity.person_id
    and a.email = klynge_key('email') and a.closed_at is null));

-- Who closes an account ends what it left open.
create policy session_of_any on session for select to klynge_web using (klynge_operator());
create policy session_of_any_ended on session for update to klynge_web using (klynge_operator());
