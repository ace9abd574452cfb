-- Why a consultation does not take place, as everybody concerned reads it.
alter table consultation add reason jsonb check (is_text(reason));
alter table consultation add constraint consultation_reason check ((state = 'CANCELLED') = (reason is not null));

-- An address that is known is told so once in a while, however often somebody types it.
alter table participant add told_again_at timestamptz;
