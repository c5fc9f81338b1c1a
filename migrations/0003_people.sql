-- People, their accounts and open sessions, one-time sign-in links, and letters waiting to be sent.
-- Safe: new tables only. Accounts, sessions and links are invisible unless the transaction names the one it holds the key to.

create table person (
  id uuid primary key,
  slug text unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 200),
  visibility visibility not null default 'secretariat',
  visibility_reason text,
  review_on date,
  created_by uuid references person on delete set null default klynge_person(),
  version integer not null default 1,
  source_id uuid references source
);
comment on table person is 'Person. A public page only for holders of a public office; others appear as printed in minutes.';
comment on column person.id is 'UUIDv7.';
comment on column person.slug is 'Public id, the last words of /personer/…; only people with a public page have one.';
comment on column person.name is 'The whole name, as pages show it.';
comment on column person.visibility is 'public: office-holder, has a page. Otherwise seen by those who share an organization.';
comment on column person.visibility_reason is 'Why the person has no public page, in words.';
comment on column person.review_on is 'The day on which that is looked at again.';
comment on column person.created_by is 'Who wrote the person in, and so sees them before they have a seat.';
comment on column person.version is 'Counts changes: the second of two writers is refused with both texts.';
comment on column person.source_id is 'Where it is written; null where it was typed in here.';

create table account (
  id uuid primary key,
  person_id uuid not null unique references person,
  email text not null unique check (email = lower(email) and email like '%_@_%'),
  language text not null default 'da' check (language in ('da', 'en')),
  closed_at timestamptz
);
comment on table account is 'Konto: a person who can sign in. It grants nothing: rights come from memberships.';
comment on column account.id is 'UUIDv7.';
comment on column account.person_id is 'Who signs in; one account a person.';
comment on column account.email is 'In lower case, where one-time links are sent.';
comment on column account.language is 'In which letters are written.';
comment on column account.closed_at is 'Set when the account may no longer sign in.';

create table sign_in_link (
  token_hash bytea primary key,
  account_id uuid references account on delete cascade,
  asked_for bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table sign_in_link is 'Engangslink: the SHA-256 of a token sent by mail, used once and short-lived.';
comment on column sign_in_link.token_hash is 'SHA-256 of the token; the token itself stands in the letter only.';
comment on column sign_in_link.account_id is 'Whom it signs in; null where nobody has the address, so that a known and an unknown one are the same work.';
comment on column sign_in_link.asked_for is 'SHA-256 of the address that it was asked for, by which asking again and again is slowed down.';
comment on column sign_in_link.created_at is 'When it was asked for.';
comment on column sign_in_link.expires_at is 'When it stops working.';
comment on column sign_in_link.used_at is 'When it was used; a used one signs nobody in.';
create index sign_in_link_asked_for on sign_in_link (asked_for);

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account on delete cascade,
  person_id uuid not null references person on delete cascade,
  form_secret text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
comment on table session is 'Session: an open sign-in, found by the SHA-256 of its cookie.';
comment on column session.token_hash is 'SHA-256 of the cookie.';
comment on column session.account_id is 'The account that signed in.';
comment on column session.person_id is 'Whose it is, so that a person sees and ends all of theirs.';
comment on column session.form_secret is 'Stands in every form of the session, so that no other site can send one.';
comment on column session.created_at is 'When it began.';
comment on column session.expires_at is 'When it ends by itself.';
comment on column session.ended_at is 'When it was ended by signing out or by a new sign-in.';

create table letter (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  next_try_at timestamptz not null default now(),
  tries integer not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz,
  failure text
);
comment on table letter is 'Brev: outgoing mail, queued in the transaction that wants it sent. The body is emptied when it is sent.';
comment on column letter.id is 'UUIDv7.';
comment on column letter.recipient is 'E-mail address it goes to.';
comment on column letter.subject is 'Says nothing that is closed.';
comment on column letter.body is 'Plain text, emptied when it is sent or given up.';
comment on column letter.created_at is 'When it was queued.';
comment on column letter.next_try_at is 'Not sent before then.';
comment on column letter.tries is 'How often sending was begun.';
comment on column letter.sent_at is 'When the server of the recipient''s mail took it.';
comment on column letter.given_up_at is 'When trying stopped.';
comment on column letter.failure is 'Code of the last failure, never a person.';
create index letter_waiting on letter (next_try_at) where sent_at is null and given_up_at is null;

alter table account enable row level security; alter table account force row level security;
alter table sign_in_link enable row level security; alter table sign_in_link force row level security;
alter table session enable row level security; alter table session force row level security;
alter table letter enable row level security; alter table letter force row level security;

-- The key one holds is said for the transaction: klynge.email (who asks for a link), klynge.link, klynge.session (hex of the hash).
create function klynge_key(name text) returns text language sql stable
  as $$ select nullif(current_setting('klynge.' || name, true), '') $$;
comment on function klynge_key is 'A key that the transaction holds: the e-mail asked for, the hash of a link or of a session cookie.';

grant select, insert, update on account, sign_in_link, session to klynge_web;
grant insert (id, recipient, subject, body) on letter to klynge_web;
create policy account_seen on account for select to klynge_web using (
  klynge_operator() or person_id = klynge_person() or email = klynge_key('email')
  or id in (select l.account_id from sign_in_link l where l.token_hash = decode(klynge_key('link'), 'hex'))
  or id in (select s.account_id from session s where s.token_hash = decode(klynge_key('session'), 'hex')));
create policy account_made on account for insert to klynge_web with check (klynge_operator());
create policy account_changed on account for update to klynge_web using (klynge_operator() or person_id = klynge_person());
create policy link_key on sign_in_link to klynge_web using (token_hash = decode(klynge_key('link'), 'hex'));
create policy link_asked_for on sign_in_link for select to klynge_web using (asked_for = sha256(convert_to(klynge_key('email'), 'UTF8')));
create policy session_key on session to klynge_web using (token_hash = decode(klynge_key('session'), 'hex'));
create policy session_own on session for select to klynge_web using (person_id = klynge_person());
create policy session_own_ended on session for update to klynge_web using (person_id = klynge_person());
-- A letter goes to the address that asked for it, or to whom the operator invites: no form of anybody's writes to strangers.
create policy letter_queued on letter for insert to klynge_web with check (klynge_operator() or recipient = klynge_key('email'));

grant select, update, delete on letter to klynge_jobs;
create policy letter_sent on letter to klynge_jobs using (true);
grant select, delete on session, sign_in_link to klynge_jobs;
create policy session_sweep on session to klynge_jobs using (expires_at < now());
create policy link_sweep on sign_in_link to klynge_jobs using (expires_at < now());
