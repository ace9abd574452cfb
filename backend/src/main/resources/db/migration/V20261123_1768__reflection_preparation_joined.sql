-- What the colleagues of two organisations prepared stands together once these are merged, and may be longer than what one writes at once.
alter table preparation drop constraint preparation_body_check;
