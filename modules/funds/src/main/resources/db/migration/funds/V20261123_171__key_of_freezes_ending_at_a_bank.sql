-- The expiry list of a bank begins with what ends first.
alter table funds_freeze_order add key funds_freeze_order_bank_end (bank_path, expires_at, id);
