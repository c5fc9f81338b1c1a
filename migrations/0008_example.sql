-- What the example brought, so that one command takes it away again and a later start does not bring it back.
-- Safe: a new table, and the operator's right to take away people who came with the example.

create table example (
  object_kind text not null check (object_kind in ('example', 'person', 'membership', 'document', 'meeting')),
  object_id uuid not null,
  at timestamptz not null default now(),
  primary key (object_kind, object_id)
);
comment on table example is 'Eksempel: what was loaded as the example. The row of kind example stays when the example is removed.';
comment on column example.object_kind is 'What was loaded; example is the mark that it ever was.';
comment on column example.object_id is 'Its id.';
comment on column example.at is 'When it was loaded.';
alter table example enable row level security;
alter table example force row level security;
grant select, insert, delete on example to klynge_web;
create policy example_kept on example to klynge_web using (klynge_operator()) with check (klynge_operator());

grant delete on person, account to klynge_web;
create policy removed_by_operator on person for delete to klynge_web using (klynge_operator());
create policy account_removed on account for delete to klynge_web using (klynge_operator());
create policy removed_by_operator on membership for delete to klynge_web using (klynge_operator());
