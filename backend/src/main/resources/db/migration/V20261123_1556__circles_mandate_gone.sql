-- A mandate that has not begun is withdrawn, or erased by its holder, though another one takes over its rest.
alter table mandate
  drop constraint mandate_replaces_fkey,
  drop constraint mandate_renews_fkey,
  add constraint mandate_replaces_fkey foreign key (replaces) references mandate on delete set null,
  add constraint mandate_renews_fkey foreign key (renews) references mandate on delete set null;
