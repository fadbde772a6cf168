-- 100104: when the bank said that what was released or has expired is lifted; unknown for those before.
alter table funds_stop_payment add column lifted_at datetime(6);
