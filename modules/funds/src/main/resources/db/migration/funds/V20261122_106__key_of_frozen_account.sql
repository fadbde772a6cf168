-- An objection of the public names an account, not a bank.
alter table funds_freeze_order add key funds_freeze_order_frozen_account (account);
