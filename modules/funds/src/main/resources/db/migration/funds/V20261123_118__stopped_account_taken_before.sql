-- Says at the taking of an account's lock whether there is anything to count behind it. Whoever takes a row that is there sets it.
alter table funds_stopped_account add column taken_before boolean not null default false;
